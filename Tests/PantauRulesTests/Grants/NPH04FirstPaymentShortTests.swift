import PantauDomain
import Testing

@testable import PantauRules

@Suite struct NPH04FirstPaymentShortTests {
  /// Signed on Wednesday 2023-11-01: the 14th working day after it is Tuesday 2023-11-21.
  let world = World(grants: [.of()])

  @Test func theWorkingDaysMustBeOver() {
    #expect(!world.raises("NPH-04", on: "2023-11-21") { $0.say(.signed) })
    #expect(world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed) })
  }

  @Test func aHolidayMovesTheDay() {
    let world = World(grants: [.of()], holidays: ["2023-11-20"])
    #expect(!world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed) })
    #expect(world.raises("NPH-04", on: "2023-11-23") { $0.say(.signed) })
  }

  @Test func fortyPercentIsEnough() {
    #expect(world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, paid: 399) })
    #expect(!world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, paid: 400) })
    #expect(world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, value: 1001, paid: 400) })
    #expect(!world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, value: 0) })
  }

  @Test func theSecondPaymentDoesNotCount() {
    #expect(world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, paid: 0, 1000) })
  }

  @Test func theLargestAmountsAreComparedExactly() {
    // Forty percent of the largest amount is 3,689,348,814,741,910,322.8.
    let largest = Int64.max
    let enough: Int64 = 3_689_348_814_741_910_323
    #expect(!world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, value: largest, paid: enough) })
    #expect(world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, value: largest, paid: enough - 1) })
  }

  @Test func itNeedsASignatureAValueAndADate() {
    #expect(!world.raises("NPH-04", on: "2023-11-22") { $0.say(.agreed) })
    #expect(!world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, value: nil) })
    #expect(!world.raises("NPH-04", on: "2023-11-22") { $0.say(.signed, date: nil) })
  }

  @Test func termsWithoutAFirstPaymentAskForNone() {
    let terms = Grant(
      cycle: 0, recipient: .tni, signBy: nil, firstPaymentPercent: nil, firstPaymentWorkingDays: nil, payInFullBy: nil)
    #expect(!World(grants: [terms]).raises("NPH-04", on: "2024-06-01") { $0.say(.signed) })
  }

  @Test func amountsAreWrittenInGroups() {
    let message = world.findings("NPH-04", on: "2023-11-22") { $0.say(.signed, value: 59_246_000_000, paid: 1_250_000) }
      .first?.message.id
    #expect(message?.contains("baru Rp1.250.000, kurang dari 40% nilai Rp59.246.000.000") == true)
  }
}
