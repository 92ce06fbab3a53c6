/// Working days (*hari kerja*): Monday to Friday without the public holidays and joint leave days of the seeds.
package struct WorkCalendar: Sendable {
  private let holidays: Set<Day>

  package init(holidays: some Sequence<Day>) { self.holidays = Set(holidays) }

  package func isWorkingDay(_ day: Day) -> Bool { day.weekday <= 5 && !holidays.contains(day) }

  /// The `count`th working day after (negative: before) that day; the day itself for 0.
  package func day(_ count: Int, workingDaysAfter day: Day) -> Day {
    let step = count < 0 ? -1 : 1
    var (found, left) = (day, abs(count))
    while left > 0 {
      found = found + step
      if isWorkingDay(found) { left -= 1 }
    }
    return found
  }
}
