/// A moment, in nanoseconds since 1970-01-01T00:00:00Z. What the clock or a file's status-change time says.
///
/// Instants reach from 1677 to 2262. Made of seconds or of a day, one beyond becomes the nearest of them.
package struct Instant: Hashable, Comparable, Sendable {
  package let nanoseconds: Int64

  package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }
  package init(seconds: Int64) {
    let (nanoseconds, isBeyond) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    self.nanoseconds = isBeyond ? (seconds < 0 ? .min : .max) : nanoseconds
  }

  /// That wall time of that day in that zone.
  package init(_ day: Day, hour: Int, minute: Int, second: Int = 0, in zone: Zone) {
    let clock = Int64(hour * 3600 + minute * 60 + second - zone.offset * 3600)
    self.init(seconds: Int64(day.number) * 86_400 + clock)
  }

  package static func < (left: Instant, right: Instant) -> Bool { left.nanoseconds < right.nanoseconds }

  private var seconds: Int64 { floorDivide(nanoseconds, 1_000_000_000) }

  package func day(in zone: Zone) -> Day {
    Day(number: Int32(floorDivide(seconds + Int64(zone.offset) * 3600, 86_400)))
  }

  /// Hour, minute and second of the wall clock in that zone.
  package func time(in zone: Zone) -> (hour: Int, minute: Int, second: Int) {
    let local = seconds + Int64(zone.offset) * 3600
    let second = Int(local - floorDivide(local, 86_400) * 86_400)
    return (second / 3600, second / 60 % 60, second % 60)
  }

  /// `2023-11-12T20:00:00+07:00`
  package func iso(in zone: Zone) -> String {
    let (hour, minute, second) = time(in: zone)
    return "\(day(in: zone))T\(padded(hour, 2)):\(padded(minute, 2)):\(padded(second, 2))+\(padded(zone.offset, 2)):00"
  }

  /// `12/11/2023 20:00 WIB`
  package func written(in zone: Zone) -> String {
    let (hour, minute, _) = time(in: zone)
    return "\(day(in: zone).written) \(padded(hour, 2)):\(padded(minute, 2)) \(zone.rawValue)"
  }
}

extension Instant {
  /// ISO 8601 with an offset: `2023-11-12T20:00+07:00`, seconds and their fraction optional, `Z`, `±hh:mm` or `±hhmm`.
  /// nil also for what no instant reaches, the year 2300 say.
  package init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, let day = Day(iso: text.prefix(10)), bytes[10] | 0x20 == UInt8(ascii: "t") else {
      return nil
    }
    var rest = bytes[11...]
    func digits(_ count: Int) -> Int? {
      guard rest.count >= count, rest.prefix(count).allSatisfy({ (48...57).contains($0) }) else { return nil }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count).reduce(0) { $0 * 10 + Int($1 - 48) }
    }
    func take(_ character: Character) -> Bool {
      guard let first = rest.first, first == character.asciiValue else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard let hour = digits(2), take(":"), let minute = digits(2), hour < 24, minute < 60 else { return nil }
    var second = 0
    var fraction: Int64 = 0
    if take(":") {
      guard let whole = digits(2), whole < 60 else { return nil }
      second = whole
      if take(".") {
        var unit: Int64 = 100_000_000
        guard let first = rest.first, (48...57).contains(first) else { return nil }
        while let digit = digits(1) {
          fraction += Int64(digit) * unit
          unit /= 10
        }
      }
    }
    var offset = 0
    if !take("Z"), !take("z") {
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0, let hours = digits(2) else { return nil }
      // Whether or not a colon stands between.
      _ = take(":")
      guard let minutes = digits(2), hours < 24, minutes < 60 else { return nil }
      offset = sign * (hours * 3600 + minutes * 60)
    }
    guard rest.isEmpty else { return nil }
    let clock = Int64(hour * 3600 + minute * 60 + second - offset)
    let (whole, isBeyond) = (Int64(day.number) * 86_400 + clock).multipliedReportingOverflow(by: 1_000_000_000)
    let (nanoseconds, isPast) = whole.addingReportingOverflow(fraction)
    guard !isBeyond, !isPast else { return nil }
    self.init(nanoseconds: nanoseconds)
  }
}

private func floorDivide(_ number: Int64, _ divisor: Int64) -> Int64 {
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}
