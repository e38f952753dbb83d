CREATE SCHEMA IF NOT EXISTS "roundtable";
--> statement-breakpoint
CREATE TABLE "roundtable"."cases" (
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
	CONSTRAINT "cases_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."responses" (
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
	CONSTRAINT "responses_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"area" text NOT NULL,
	"actor" text NOT NULL,
	"type" text NOT NULL,
	"thing" text NOT NULL,
	"ref" text,
	"facts" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roundtable"."facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roundtable"."messages" (
	"tag" text NOT NULL,
	"surface" text NOT NULL,
	"message_id" text NOT NULL,
	"card" text NOT NULL,
	"args" jsonb NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "messages_tag_surface_pk" PRIMARY KEY("tag","surface")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"tag" text NOT NULL,
	"surface" text NOT NULL,
	"card" text NOT NULL,
	"args" jsonb NOT NULL,
	"status" text NOT NULL,
	"not_before" timestamp (3) with time zone NOT NULL,
	"attempts" integer NOT NULL,
	"taken_at" timestamp (3) with time zone,
	"reason" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "roundtable"."presses" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"member" text NOT NULL,
	"action" text NOT NULL,
	"outcome" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roundtable"."areas" (
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
	CONSTRAINT "areas_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."members" (
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
	CONSTRAINT "members_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."memberships" (
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
	CONSTRAINT "memberships_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."organisations" (
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
	CONSTRAINT "organisations_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."services" (
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
	CONSTRAINT "services_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."meetings" (
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
	CONSTRAINT "meetings_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."series" (
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
	CONSTRAINT "series_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."gaps" (
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
	CONSTRAINT "gaps_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."offers" (
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
	CONSTRAINT "offers_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."actions" (
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
	CONSTRAINT "actions_ref_unique" UNIQUE("ref")
);
--> statement-breakpoint
CREATE TABLE "roundtable"."playground_messages" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"key" text,
	"surface" text NOT NULL,
	"parent" integer,
	"author" text NOT NULL,
	"sealed" text NOT NULL,
	"posted_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"edits" integer NOT NULL,
	CONSTRAINT "playground_messages_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE INDEX "cases_due" ON "roundtable"."cases" USING btree ("due_at") WHERE "roundtable"."cases"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "cases_series" ON "roundtable"."cases" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "cases_case" ON "roundtable"."cases" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "cases_owner" ON "roundtable"."cases" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "cases_meeting" ON "roundtable"."cases" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "cases_area" ON "roundtable"."cases" USING btree ("area");--> statement-breakpoint
CREATE INDEX "responses_due" ON "roundtable"."responses" USING btree ("due_at") WHERE "roundtable"."responses"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "responses_series" ON "roundtable"."responses" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "responses_case" ON "roundtable"."responses" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "responses_owner" ON "roundtable"."responses" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "responses_meeting" ON "roundtable"."responses" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "responses_area" ON "roundtable"."responses" USING btree ("area");--> statement-breakpoint
CREATE INDEX "events_thing" ON "roundtable"."events" USING btree ("thing");--> statement-breakpoint
CREATE INDEX "events_type" ON "roundtable"."events" USING btree ("area","type","at");--> statement-breakpoint
CREATE INDEX "messages_message" ON "roundtable"."messages" USING btree ("message_id");--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_one_waiting" ON "roundtable"."outbox" USING btree ("tag","surface") WHERE "roundtable"."outbox"."status" = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_one_sending" ON "roundtable"."outbox" USING btree ("tag","surface") WHERE "roundtable"."outbox"."status" = 'sending';--> statement-breakpoint
CREATE INDEX "outbox_open" ON "roundtable"."outbox" USING btree ("not_before") WHERE "roundtable"."outbox"."status" in ('waiting', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_tried" ON "roundtable"."outbox" USING btree ("tag","surface") WHERE "roundtable"."outbox"."attempts" > 0 and "roundtable"."outbox"."status" <> 'sent';--> statement-breakpoint
CREATE INDEX "areas_due" ON "roundtable"."areas" USING btree ("due_at") WHERE "roundtable"."areas"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "areas_series" ON "roundtable"."areas" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "areas_case" ON "roundtable"."areas" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "areas_owner" ON "roundtable"."areas" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "areas_meeting" ON "roundtable"."areas" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "areas_area" ON "roundtable"."areas" USING btree ("area");--> statement-breakpoint
CREATE INDEX "members_due" ON "roundtable"."members" USING btree ("due_at") WHERE "roundtable"."members"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "members_series" ON "roundtable"."members" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "members_case" ON "roundtable"."members" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "members_owner" ON "roundtable"."members" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "members_meeting" ON "roundtable"."members" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "members_area" ON "roundtable"."members" USING btree ("area");--> statement-breakpoint
CREATE INDEX "memberships_due" ON "roundtable"."memberships" USING btree ("due_at") WHERE "roundtable"."memberships"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "memberships_series" ON "roundtable"."memberships" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "memberships_case" ON "roundtable"."memberships" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "memberships_owner" ON "roundtable"."memberships" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "memberships_meeting" ON "roundtable"."memberships" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "memberships_area" ON "roundtable"."memberships" USING btree ("area");--> statement-breakpoint
CREATE INDEX "organisations_due" ON "roundtable"."organisations" USING btree ("due_at") WHERE "roundtable"."organisations"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "organisations_series" ON "roundtable"."organisations" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "organisations_case" ON "roundtable"."organisations" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "organisations_owner" ON "roundtable"."organisations" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "organisations_meeting" ON "roundtable"."organisations" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "organisations_area" ON "roundtable"."organisations" USING btree ("area");--> statement-breakpoint
CREATE INDEX "services_due" ON "roundtable"."services" USING btree ("due_at") WHERE "roundtable"."services"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "services_series" ON "roundtable"."services" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "services_case" ON "roundtable"."services" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "services_owner" ON "roundtable"."services" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "services_meeting" ON "roundtable"."services" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "services_area" ON "roundtable"."services" USING btree ("area");--> statement-breakpoint
CREATE INDEX "meetings_due" ON "roundtable"."meetings" USING btree ("due_at") WHERE "roundtable"."meetings"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "meetings_series" ON "roundtable"."meetings" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "meetings_case" ON "roundtable"."meetings" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "meetings_owner" ON "roundtable"."meetings" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "meetings_meeting" ON "roundtable"."meetings" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "meetings_area" ON "roundtable"."meetings" USING btree ("area");--> statement-breakpoint
CREATE INDEX "series_due" ON "roundtable"."series" USING btree ("due_at") WHERE "roundtable"."series"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "series_series" ON "roundtable"."series" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "series_case" ON "roundtable"."series" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "series_owner" ON "roundtable"."series" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "series_meeting" ON "roundtable"."series" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "series_area" ON "roundtable"."series" USING btree ("area");--> statement-breakpoint
CREATE INDEX "gaps_due" ON "roundtable"."gaps" USING btree ("due_at") WHERE "roundtable"."gaps"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "gaps_series" ON "roundtable"."gaps" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "gaps_case" ON "roundtable"."gaps" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "gaps_owner" ON "roundtable"."gaps" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "gaps_meeting" ON "roundtable"."gaps" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "gaps_area" ON "roundtable"."gaps" USING btree ("area");--> statement-breakpoint
CREATE INDEX "offers_due" ON "roundtable"."offers" USING btree ("due_at") WHERE "roundtable"."offers"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "offers_series" ON "roundtable"."offers" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "offers_case" ON "roundtable"."offers" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "offers_owner" ON "roundtable"."offers" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "offers_meeting" ON "roundtable"."offers" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "offers_area" ON "roundtable"."offers" USING btree ("area");--> statement-breakpoint
CREATE INDEX "actions_due" ON "roundtable"."actions" USING btree ("due_at") WHERE "roundtable"."actions"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "actions_series" ON "roundtable"."actions" USING btree ("series","status");--> statement-breakpoint
CREATE INDEX "actions_case" ON "roundtable"."actions" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "actions_owner" ON "roundtable"."actions" USING btree ("owner","status");--> statement-breakpoint
CREATE INDEX "actions_meeting" ON "roundtable"."actions" USING btree ("meeting");--> statement-breakpoint
CREATE INDEX "actions_area" ON "roundtable"."actions" USING btree ("area");--> statement-breakpoint
CREATE INDEX "playground_surface" ON "roundtable"."playground_messages" USING btree ("surface","id");