import type { Room } from "../app/contract.js";
import { bindings } from "./bindings.js";
import { channelDigestDue } from "./channel-due.js";
import { digestDue } from "./due.js";
import { channelSource } from "./views/channel.js";
import { homeSource } from "./views/home.js";
import { pilotReportSource } from "./views/pilot.js";
import { weeklySource } from "./views/weekly.js";

export const digestRoom: Room = {
  bindings,
  cards: {
    "digest.weekly": weeklySource,
    "digest.home": homeSource,
    "digest.channel": channelSource,
    "digest.pilot-report": pilotReportSource,
  },
  calm: ["digest.weekly"],
  due: [digestDue, channelDigestDue],
};
