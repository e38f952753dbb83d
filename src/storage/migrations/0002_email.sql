CREATE TABLE "roundtable"."links" (
	"hash" text PRIMARY KEY NOT NULL,
	"member" text NOT NULL,
	"kind" text NOT NULL,
	"tag" text,
	"surface" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "roundtable"."calendars" (
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
	CONSTRAINT "calendars_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE INDEX "links_member" ON "roundtable"."links" USING btree ("member","kind","tag");--> statement-breakpoint
CREATE INDEX "calendars_due" ON "roundtable"."calendars" USING btree ("due_at") WHERE "roundtable"."calendars"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "calendars_series" ON "roundtable"."calendars" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "calendars_case" ON "roundtable"."calendars" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "calendars_owner" ON "roundtable"."calendars" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "calendars_meeting" ON "roundtable"."calendars" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "calendars_area" ON "roundtable"."calendars" USING btree ("area");