CREATE TABLE "roundtable"."chases" (
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
	CONSTRAINT "chases_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE INDEX "chases_due" ON "roundtable"."chases" USING btree ("due_at") WHERE "roundtable"."chases"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "chases_series" ON "roundtable"."chases" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "chases_case" ON "roundtable"."chases" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "chases_owner" ON "roundtable"."chases" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "chases_meeting" ON "roundtable"."chases" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "chases_area" ON "roundtable"."chases" USING btree ("area");
--> statement-breakpoint
-- Cases that were open before there was a watch get their next moment: the clock looks at them once and works it out.
UPDATE "roundtable"."cases" SET "due_at" = now() WHERE "status" IN ('with-the-person', 'in-progress', 'submitted', 'returned', 'accepted', 'deferred');
