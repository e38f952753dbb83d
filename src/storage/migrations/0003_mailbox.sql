CREATE TABLE "roundtable"."mailboxes" (
	"name" text PRIMARY KEY NOT NULL,
	"validity" text NOT NULL,
	"last_uid" bigint NOT NULL,
	"counts" jsonb NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	"holder" text,
	"held_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "roundtable"."mails_read" (
	"hash" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roundtable"."rsvps" (
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
	CONSTRAINT "rsvps_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE INDEX "mails_read_at" ON "roundtable"."mails_read" USING btree ("at");--> statement-breakpoint
CREATE INDEX "rsvps_due" ON "roundtable"."rsvps" USING btree ("due_at") WHERE "roundtable"."rsvps"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "rsvps_series" ON "roundtable"."rsvps" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "rsvps_case" ON "roundtable"."rsvps" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "rsvps_owner" ON "roundtable"."rsvps" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "rsvps_meeting" ON "roundtable"."rsvps" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "rsvps_area" ON "roundtable"."rsvps" USING btree ("area");