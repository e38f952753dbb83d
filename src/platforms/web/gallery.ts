import express, { type Router } from "express";
import { toText } from "../../../cards/render/plain.js";
import { allSamples, type Sample, toBlockKit } from "../../../cards/samples.js";
import { galleryWords } from "../../../cards/text/gallery.js";
import type { GalleryCard } from "./gallery-protocol.js";
import { htmlPage } from "./page.js";

const CLIENT = "/assets/src/platforms/web/client";

/** The page of all cards, and what stands on it. Nothing here knows a real case. */
export function gallery(): Router {
  const router = express.Router();
  router.get("/", (_request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.type("html").send(
      htmlPage({
        title: `Roundtable: ${galleryWords.title.toLowerCase()}`,
        description: galleryWords.description,
        styles: [`${CLIENT}/cards/cards.css`, `${CLIENT}/gallery.css`],
        script: `${CLIENT}/gallery.js`,
        body: `<noscript><p>${galleryWords.needsScript}</p></noscript>`,
      }),
    );
  });
  router.get("/cards", (_request, response) => {
    response.setHeader("Cache-Control", "no-cache");
    response.json(allSamples().map(shown));
  });
  return router;
}

/** A card that a platform would refuse is shown as that, so that the page of all cards still opens. */
function shown({ name, room, kind, worst, make }: Sample): GalleryCard {
  const about = { name, room, kind, worst };
  try {
    const card = make();
    return { ...about, card, blockKit: toBlockKit(kind, card), plain: toText(card) };
  } catch (error) {
    return { ...about, refused: error instanceof Error ? error.message : String(error) };
  }
}
