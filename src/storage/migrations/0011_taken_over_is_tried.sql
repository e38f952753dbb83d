-- A row that was once put off for the night and was then in the hands of a worker that died was taken for one that had
-- reached no platform, and was posted again without a look.
CREATE OR REPLACE FUNCTION "roundtable"."take_outbox_row"(asked_id bigint, moment timestamptz, taken timestamptz, lease_ends timestamptz)
RETURNS TABLE (taken_row jsonb, shown jsonb, was_tried boolean) LANGUAGE plpgsql AS $$
DECLARE
  asked record;
  open record;
  chosen bigint;
BEGIN
  SELECT o.tag, o.surface INTO asked FROM "roundtable"."outbox" o WHERE o.id = asked_id;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtext(asked.tag || ' ' || asked.surface));
  SELECT s.id AS sending, s.taken_at, w.id AS waiting, w.not_before,
      w.polite AND w.surface LIKE 'dm:%' AND w.not_before > w.created_at AS overnight
    INTO open
    FROM (SELECT 1) AS one
    LEFT JOIN "roundtable"."outbox" s ON s.tag = asked.tag AND s.surface = asked.surface AND s.status = 'sending'
    LEFT JOIN "roundtable"."outbox" w ON w.tag = asked.tag AND w.surface = asked.surface AND w.status = 'waiting';
  IF open.sending IS NULL THEN
    IF open.waiting IS NULL OR open.not_before > moment THEN RETURN; END IF;
    chosen := open.waiting;
  ELSE
    IF open.sending <> asked_id OR NOT coalesce(open.taken_at < lease_ends, false) THEN RETURN; END IF;
    chosen := open.sending;
  END IF;
  -- What has waited overnight for one person goes out in order; what was tried and failed keeps nobody waiting.
  IF open.sending IS NULL AND open.overnight THEN
    PERFORM 1 FROM "roundtable"."outbox" o
      WHERE o.surface = asked.surface AND o.polite AND o.status IN ('waiting', 'sending') AND o.id < chosen
        AND o.not_before > o.created_at
        AND (o.status = 'sending' OR (o.not_before <= moment AND (o.attempts = 0 OR o.reason = 'waking-hours')));
    IF FOUND THEN RETURN; END IF;
  END IF;
  -- What was only put off until people may be written to has reached no platform; what a worker died with may have.
  RETURN QUERY UPDATE "roundtable"."outbox" o SET status = 'sending', taken_at = taken, attempts = o.attempts + 1
    WHERE o.id = chosen
      AND ((o.status = 'waiting' AND o.not_before <= moment) OR (o.status = 'sending' AND o.taken_at < lease_ends))
    RETURNING to_jsonb(o),
      coalesce((SELECT jsonb_agg(to_jsonb(m)) FROM "roundtable"."messages" m
        WHERE m.tag = asked.tag AND m.surface = asked.surface), '[]'::jsonb),
      open.sending IS NOT NULL OR (o.attempts > 1 AND o.reason IS DISTINCT FROM 'waking-hours') OR EXISTS (
        SELECT 1 FROM "roundtable"."outbox" t
          WHERE t.tag = asked.tag AND t.surface = asked.surface AND t.attempts > 0 AND t.status <> 'sent'
            AND t.reason IS DISTINCT FROM 'waking-hours');
END
$$;
