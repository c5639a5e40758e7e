-- SPDX-License-Identifier: Apache-2.0
GRANT USAGE ON SCHEMA holdfast_desk TO holdfast_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA holdfast_desk TO holdfast_app;
