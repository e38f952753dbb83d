/** PRODUCT's clock, as the checker reads it: what is the same for every series. Days are working days where it says so. */
export const CLOCK = {
  /** Working days before a meeting: partners are asked how much room there is. */
  capacityDays: 15,
  /** Days for which what was said of it stands, so that nobody is asked again. */
  roomDays: 35,
  /** Days without any change after which the case holder hears of it, and working days more until the chair does. */
  unchangedDays: 21,
  chairDays: 3,
  /** Days from first discussed; of the 28 until help has started, this many warn. */
  warnDays: 21,
  /** Days after which details of a service are confirmed anew. */
  detailDays: 90,
  mostChases: 3,
  /** Things that the day's one message holds; what is more waits for the next working day. */
  mostTogether: 5,
} as const;
