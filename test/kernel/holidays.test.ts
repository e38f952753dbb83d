import { describe, expect, test } from "@jest/globals";
import { bankHolidayName, isBankHoliday } from "../../src/kernel/holidays.js";
import { plusDays, weekdayOf } from "../../src/kernel/instant.js";
import { daysOff, weekdayBankHolidays } from "./england.js";

/** "England and Wales" at gov.uk/bank-holidays, as published. */
const GOV_UK: Record<number, string[]> = {
  2019: ["01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"],
  2020: ["01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"],
  2021: ["01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"],
  2022: ["01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"],
  2023: ["01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"],
  2024: ["01-01", "03-29", "04-01", "05-06", "05-27", "08-26", "12-25", "12-26"],
  2025: ["01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26"],
  2026: ["01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"],
  2027: ["01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"],
  2028: ["01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26"],
};

function daysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = plusDays(day, 1)) days.push(day);
  return days;
}

const onWeekdays = (year: number) => daysOf(year).filter((day) => isBankHoliday(day) && weekdayOf(day) <= 5);

describe("England's bank holidays", () => {
  test.each(Object.keys(GOV_UK).map(Number))(
    "in %d are, from Monday to Friday, those that GOV.UK lists",
    (year) => {
      expect(onWeekdays(year)).toEqual(GOV_UK[year]?.map((day) => `${year}-${day}`));
    },
  );

  test.each([2029, 2030, 2031, 2032, 2033, 2034, 2035])(
    "in %d follow the rules, substitutes included",
    (year) => {
      expect(onWeekdays(year)).toEqual(weekdayBankHolidays(year));
      expect(daysOf(year).filter(isBankHoliday)).toEqual([...daysOff(year)].sort());
    },
  );

  test("include both Boxing Day at a weekend and its substitute", () => {
    expect(bankHolidayName("2026-12-26")).toBe("Boxing Day");
    expect(bankHolidayName("2026-12-28")).toBe("Boxing Day (substitute day)");
    expect(bankHolidayName("2026-12-27")).toBeUndefined();
  });

  test("have names", () => {
    expect(bankHolidayName("2027-01-01")).toBe("New Year's Day");
    expect(bankHolidayName("2027-03-26")).toBe("Good Friday");
    expect(bankHolidayName("2027-03-29")).toBe("Easter Monday");
    expect(bankHolidayName("2027-12-27")).toBe("Christmas Day (substitute day)");
  });

  test.each(["2026-03-15", "2026-06-21", "2026-01-02", "2026-03-17", "2026-08-03", "2026-11-30"])(
    "do not include %s, which is another country's or no day off",
    (day) => expect(isBankHoliday(day)).toBe(false),
  );
});
