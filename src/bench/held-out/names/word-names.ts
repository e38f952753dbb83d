import { origin } from "./origin.js";

/** Names that are also words a case note uses in their ordinary sense. */
export const WORD_NAMES = [
  origin("words", {
    female: `Hope, Faith, Grace/Gracie, Joy, Iris, Dawn, Ivy, Rose/Rosie, Sandy, Violet/Vi, Summer, Heather, Pat, Sue,
      Daisy, Patience, Charity, Constance/Connie, Honey, Ruby, Pearl, Poppy, Olive, Hazel, Holly, April, May, June,
      Autumn, Eve, Penny, Melody, Star, Crystal, Clemency, Amber, Prudence/Pru, Dot, Bunny, Sky, Honour`,
    male: `Will, Mark, Rob/Robbie, Bill/Billy, Frank/Frankie, Jack, Art/Artie, Chase, Drew, Guy, Ray/Razor, Gene, Miles/Milo, Grant, Dean/Deano, Earl, Cliff,
      Dale, Glen, Heath, Rich, Nick, Pip, Bob, Chuck, Buddy, Max, Tad, Chip, Pierce, Angel, Christian, Basil, Mac,
      Sonny, Lance, Robin, Jay, Dusty, Red, Prince, Justice, Noble`,
    last: `Brown, Green, Cook, Baker, Long, Short, Rich, Bell, Field, Hall, Wood, Rivers, Banks, Marsh, Lamb, Fox, Swift,
      Best, Little, Price, Day, Park, Young, Moody, Sharp, Savage, Gamble, Bond, Cross, Church, Bishop, Pope, Weeks,
      Winter, Frost, Snow, Stone, Hill, Poole, Shields, Driver, Carpenter, Gardener, Constable, Nurse, Love, Bright,
      Black, White, Wise, Good, Power, English, French, Blood, Bone, Hand, Head, Foot, Pain, Care, Sadd, Crisp,
      Bath, Street, Lane, House, Waters, Wells, Friend, Workman`,
  }),
];
