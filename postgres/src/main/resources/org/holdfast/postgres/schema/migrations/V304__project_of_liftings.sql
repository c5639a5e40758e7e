-- SPDX-License-Identifier: Apache-2.0
-- What an entry changes in the projections, in its own transaction. Schema holdfast_rebuilt has the same
-- projections as queries over all entries; the two are compared. A hand in a release is no projection: whose session
-- it was is in no entry's head.
CREATE OR REPLACE FUNCTION holdfast.project(e holdfast.entry) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  CASE e.kind
    WHEN 'ACTOR_ADMITTED' THEN
      INSERT INTO actor VALUES (e.object, e.grp, e.position);
    WHEN 'ACTOR_RETIRED' THEN
      UPDATE actor SET retired = e.position WHERE actor.actor = e.object;
    WHEN 'PROPOSED' THEN
      INSERT INTO proposal VALUES (e.position, e.object, e.content_mac, e.actor);
      IF lets_go(e.object) THEN
        PERFORM lay_hand(e.position, e);
      END IF;
    WHEN 'HOLD_RELEASED', 'HOLD_LIFTED' THEN
      PERFORM lay_hand(e.proposal, e);
    WHEN 'ROLE_GIVEN' THEN
      INSERT INTO actor_role VALUES (e.object, e.grp, e.position)
      ON CONFLICT ON CONSTRAINT actor_role_pkey DO UPDATE SET given = e.position, taken = NULL;
    WHEN 'ROLE_TAKEN' THEN
      UPDATE actor_role SET taken = e.position
      WHERE actor_role.actor = e.object AND actor_role.role = e.grp;
    WHEN 'PROPOSAL_WITHDRAWN' THEN
      UPDATE proposal SET withdrawn_by = e.position WHERE proposal.position = e.object::bigint;
    WHEN 'PERSON_REGISTERED' THEN
      INSERT INTO person VALUES (e.subject, e.object, e.position);
    WHEN 'PERSONS_MERGED' THEN
      INSERT INTO merge VALUES (e.position, e.subject, person_named(e.object));
      UPDATE person SET gone = e.position WHERE person.subject = e.subject;
    WHEN 'ERASED' THEN
      INSERT INTO erasure VALUES (e.subject, e.position);
      UPDATE person SET gone = coalesce(gone, e.position) WHERE person.subject = e.subject;
    WHEN 'PROTECTION_RECORDED' THEN
      INSERT INTO protection_state VALUES (e.object, e.subject, e.grp, e.position);
    -- An event that concerns one member of a class leaves the protection as it is for the others.
    WHEN 'PROTECTION_ENDED' THEN
      UPDATE protection_state p SET ended = coalesce(ended, e.position)
      WHERE p.protection = e.object AND (e.subject IS NULL OR e.subject = p.subject);
    WHEN 'PROTECTION_RESTORED' THEN
      UPDATE protection_state p SET ended = NULL
      WHERE p.protection = e.object;
    WHEN 'MEMBER_ADDED' THEN
      INSERT INTO membership VALUES (e.grp, e.subject, e.position)
      ON CONFLICT ON CONSTRAINT membership_pkey DO UPDATE SET added = e.position, removed = NULL;
    WHEN 'MEMBER_REMOVED' THEN
      UPDATE membership SET removed = e.position
      WHERE membership.grp = e.grp AND membership.subject = e.subject;
    WHEN 'CLASS_LIST_RECEIVED' THEN
      INSERT INTO class_list VALUES (e.grp, e.number, e.position);
    WHEN 'GAP_EXPLAINED' THEN
      INSERT INTO gap_explained VALUES (e.grp, e.position);
    WHEN 'PRESERVATION_NOTICED' THEN
      INSERT INTO preservation VALUES (e.object, e.subject, e.position);
    WHEN 'PRESERVATION_LIFTED' THEN
      UPDATE preservation SET lifted = e.position WHERE notice = e.object;
    WHEN 'REGISTRY_PUBLISHED' THEN
      INSERT INTO published_registry
      SELECT e.position, e.object, now.persons, now.protections, now.members FROM registry_now() AS now;
    ELSE NULL;
  END CASE;
  IF e.proposal IS NOT NULL THEN
    UPDATE proposal SET used_by = e.position WHERE proposal.position = e.proposal;
  END IF;
END
$$;
