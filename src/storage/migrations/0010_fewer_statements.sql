-- The same as before with half the statements, each of which finds its rows by the index of just those rows. The row is
-- taken only if it still may be when it is written: whoever puts it off in between is heard. And a row that was once put off
-- for the night and was then in the hands of a worker that died has been tried: it was posted again without a look.
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
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "roundtable"."finish_outbox_row"(finished "roundtable"."outbox", outcome text, why text, again_at timestamptz, moment timestamptz, shown jsonb)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  newer bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext(finished.tag || ' ' || finished.surface));
  -- Two rows of one tag cannot both wait: where a newer one is there, this one has had its turn.
  WITH said AS (
    INSERT INTO "roundtable"."messages" AS m (tag, surface, platform, message_id, card, args, posted_at, updated_at)
      SELECT finished.tag, finished.surface, s.platform, s."messageId", finished.card, finished.args, moment, moment
      FROM jsonb_to_recordset(shown) AS s (platform text, "messageId" text)
      ON CONFLICT (tag, surface, platform) DO UPDATE
        SET message_id = excluded.message_id, card = excluded.card, args = excluded.args, updated_at = excluded.updated_at
  ), next AS (
    SELECT o.id FROM "roundtable"."outbox" o
      WHERE o.tag = finished.tag AND o.surface = finished.surface AND o.status = 'waiting'
  ), ended AS (
    UPDATE "roundtable"."outbox" o SET
        status = CASE WHEN outcome = 'waiting' AND EXISTS (SELECT 1 FROM next) THEN 'dropped' ELSE outcome END,
        reason = why,
        not_before = CASE WHEN outcome = 'waiting' THEN again_at ELSE o.not_before END,
        done_at = CASE WHEN outcome = 'waiting' THEN o.done_at ELSE moment END
      WHERE o.id = finished.id AND o.status = 'sending' AND o.attempts = finished.attempts
  )
  SELECT id INTO newer FROM next;
  IF newer IS NULL AND finished.polite AND finished.surface LIKE 'dm:%' AND finished.not_before > finished.created_at THEN
    SELECT o.id INTO newer FROM "roundtable"."outbox" o
      WHERE o.surface = finished.surface AND o.polite AND o.status = 'waiting' AND o.id > finished.id
        AND o.not_before > o.created_at AND o.not_before <= moment
      ORDER BY o.id LIMIT 1;
  END IF;
  RETURN newer;
END
$$;
