-- Taking a row of the outbox and writing down how it ended, each in one question instead of six. In PL/pgSQL every
-- statement sees what was committed before it, so each looks anew once the lock on the tag is held.
CREATE FUNCTION "roundtable"."take_outbox_row"(asked_id bigint, moment timestamptz, taken timestamptz, lease_ends timestamptz)
RETURNS TABLE (taken_row jsonb, shown jsonb, was_tried boolean) LANGUAGE plpgsql AS $$
DECLARE
  asked record;
  chosen "roundtable"."outbox"%ROWTYPE;
BEGIN
  SELECT o.tag, o.surface INTO asked FROM "roundtable"."outbox" o WHERE o.id = asked_id;
  IF NOT FOUND THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtext(asked.tag || ' ' || asked.surface));
  SELECT * INTO chosen FROM "roundtable"."outbox" o
    WHERE o.tag = asked.tag AND o.surface = asked.surface
      AND (o.status = 'waiting' OR (o.status = 'sending' AND o.id = asked_id))
    ORDER BY (o.id = asked_id) DESC, o.id LIMIT 1 FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  IF chosen.status = 'waiting' AND chosen.not_before > moment THEN RETURN; END IF;
  IF chosen.status = 'sending' AND NOT coalesce(chosen.taken_at < lease_ends, false) THEN RETURN; END IF;
  PERFORM 1 FROM "roundtable"."outbox" o
    WHERE o.tag = asked.tag AND o.surface = asked.surface AND o.status = 'sending' AND o.id <> chosen.id;
  IF FOUND THEN RETURN; END IF;
  -- What has waited overnight for one person goes out in order; what was tried and failed keeps nobody waiting.
  IF chosen.status = 'waiting' AND chosen.polite AND chosen.surface LIKE 'dm:%' AND chosen.not_before > chosen.created_at THEN
    PERFORM 1 FROM "roundtable"."outbox" o
      WHERE o.surface = chosen.surface AND o.polite AND o.status IN ('waiting', 'sending') AND o.id < chosen.id
        AND o.not_before > o.created_at
        AND (o.status = 'sending' OR (o.not_before <= moment AND (o.attempts = 0 OR o.reason = 'waking-hours')));
    IF FOUND THEN RETURN; END IF;
  END IF;
  -- What was only put off until people may be written to has reached no platform.
  was_tried := (chosen.attempts > 0 AND chosen.reason IS DISTINCT FROM 'waking-hours') OR EXISTS (
    SELECT 1 FROM "roundtable"."outbox" o
      WHERE o.tag = asked.tag AND o.surface = asked.surface AND o.attempts > 0 AND o.status <> 'sent'
        AND o.reason IS DISTINCT FROM 'waking-hours');
  UPDATE "roundtable"."outbox" o SET status = 'sending', taken_at = taken, attempts = o.attempts + 1
    WHERE o.id = chosen.id RETURNING * INTO chosen;
  taken_row := to_jsonb(chosen);
  shown := coalesce((SELECT jsonb_agg(to_jsonb(m)) FROM "roundtable"."messages" m
    WHERE m.tag = asked.tag AND m.surface = asked.surface), '[]'::jsonb);
  RETURN NEXT;
END
$$;
--> statement-breakpoint
CREATE FUNCTION "roundtable"."finish_outbox_row"(finished "roundtable"."outbox", outcome text, why text, again_at timestamptz, moment timestamptz, shown jsonb)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  newer bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext(finished.tag || ' ' || finished.surface));
  INSERT INTO "roundtable"."messages" AS m (tag, surface, platform, message_id, card, args, posted_at, updated_at)
    SELECT finished.tag, finished.surface, s.platform, s."messageId", finished.card, finished.args, moment, moment
    FROM jsonb_to_recordset(shown) AS s (platform text, "messageId" text)
    ON CONFLICT (tag, surface, platform) DO UPDATE
      SET message_id = excluded.message_id, card = excluded.card, args = excluded.args, updated_at = excluded.updated_at;
  -- Two rows of one tag cannot both wait: where a newer one is there, this one has had its turn.
  IF outcome = 'waiting' THEN
    SELECT o.id INTO newer FROM "roundtable"."outbox" o
      WHERE o.tag = finished.tag AND o.surface = finished.surface AND o.status = 'waiting';
    UPDATE "roundtable"."outbox" o SET status = CASE WHEN newer IS NULL THEN 'waiting' ELSE 'dropped' END,
        reason = why, not_before = again_at
      WHERE o.id = finished.id AND o.status = 'sending' AND o.attempts = finished.attempts;
  ELSE
    UPDATE "roundtable"."outbox" o SET status = outcome, reason = why, done_at = moment
      WHERE o.id = finished.id AND o.status = 'sending' AND o.attempts = finished.attempts;
    SELECT o.id INTO newer FROM "roundtable"."outbox" o
      WHERE o.tag = finished.tag AND o.surface = finished.surface AND o.status = 'waiting';
  END IF;
  IF newer IS NULL AND finished.polite AND finished.surface LIKE 'dm:%' AND finished.not_before > finished.created_at THEN
    SELECT o.id INTO newer FROM "roundtable"."outbox" o
      WHERE o.surface = finished.surface AND o.polite AND o.status = 'waiting' AND o.id > finished.id
        AND o.not_before > o.created_at AND o.not_before <= moment
      ORDER BY o.id LIMIT 1;
  END IF;
  RETURN newer;
END
$$;
