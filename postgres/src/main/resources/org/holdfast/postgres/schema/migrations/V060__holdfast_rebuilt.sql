-- SPDX-License-Identifier: Apache-2.0
-- Every projection once more, as a query over all entries: a second path to the same rows.
GRANT USAGE ON SCHEMA holdfast_rebuilt TO holdfast_app, holdfast_writer;
