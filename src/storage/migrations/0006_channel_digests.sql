CREATE TABLE "roundtable"."channel_digests" (
	"id" text PRIMARY KEY NOT NULL,
	"area" text NOT NULL,
	"ref" text,
	"status" text NOT NULL,
	"series" text,
	"meeting" text,
	"case_id" text,
	"owner" text,
	"due_at" timestamp (3) with time zone,
	"version" integer NOT NULL,
	"state" jsonb NOT NULL,
	"sealed" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "channel_digests_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE INDEX "channel_digests_due" ON "roundtable"."channel_digests" USING btree ("due_at") WHERE "roundtable"."channel_digests"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "channel_digests_series" ON "roundtable"."channel_digests" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "channel_digests_case" ON "roundtable"."channel_digests" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "channel_digests_owner" ON "roundtable"."channel_digests" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "channel_digests_meeting" ON "roundtable"."channel_digests" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "channel_digests_area" ON "roundtable"."channel_digests" USING btree ("area");--> statement-breakpoint
-- Series that run already begin next Monday; moments in `state` are written as everywhere: UTC, with milliseconds.
INSERT INTO "roundtable"."channel_digests" ("id", "area", "status", "series", "due_at", "version", "state", "created_at", "updated_at")
SELECT s."id", s."area", 'on', s."id", s."due", 1,
	jsonb_build_object('id', s."id", 'area', s."area", 'status', 'on', 'series', s."id",
		'dueAt', to_char(s."due" at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')), now(), now()
FROM (
	SELECT "id", "area", (date_trunc('week', now() at time zone ("state"->>'zone')) + interval '7 days 9 hours') at time zone ("state"->>'zone') AS "due"
	FROM "roundtable"."series" WHERE "status" = 'active'
) s;
