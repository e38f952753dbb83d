CREATE TABLE "roundtable"."handovers" (
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
	CONSTRAINT "handovers_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE INDEX "handovers_due" ON "roundtable"."handovers" USING btree ("due_at") WHERE "roundtable"."handovers"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "handovers_series" ON "roundtable"."handovers" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "handovers_case" ON "roundtable"."handovers" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "handovers_owner" ON "roundtable"."handovers" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "handovers_meeting" ON "roundtable"."handovers" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "handovers_area" ON "roundtable"."handovers" USING btree ("area");--> statement-breakpoint
CREATE INDEX "outbox_beside" ON "roundtable"."outbox" USING btree ("surface","id") WHERE "roundtable"."outbox"."polite" and "roundtable"."outbox"."status" in ('waiting', 'sending');