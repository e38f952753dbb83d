CREATE TABLE "roundtable"."teams_places" (
	"id" text PRIMARY KEY NOT NULL,
	"conversation" text,
	"service_url" text NOT NULL,
	"tenant" text NOT NULL,
	"team" text,
	"group_id" text,
	"welcomed" boolean NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
-- Until now there was one platform an installation: the playground or Slack.
ALTER TABLE "roundtable"."messages" ADD COLUMN "platform" text;--> statement-breakpoint
UPDATE "roundtable"."messages" SET "platform" = CASE WHEN EXISTS (SELECT 1 FROM "roundtable"."playground_messages") THEN 'playground' ELSE 'slack' END;--> statement-breakpoint
ALTER TABLE "roundtable"."messages" ALTER COLUMN "platform" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "roundtable"."messages" DROP CONSTRAINT "messages_tag_surface_pk";--> statement-breakpoint
ALTER TABLE "roundtable"."messages" ADD CONSTRAINT "messages_tag_surface_platform_pk" PRIMARY KEY("tag","surface","platform");
