import PantauDomain
import Testing

@testable import PantauRules

@Suite struct LOG06NeverReportedTests {
  /// The form is owed from Wednesday 2024-10-09, so in the whole week from Monday 2024-10-07 on.
  let world = World(
    goods: [.of()],
    duties: [FormDuty(form: .logistics, cycle: 0, isMandatory: true, start: "2024-10-09", end: "2024-11-20")])

  @Test func onlyInWeeksInWhichTheFormIsOwed() {
    for (day, isTold) in [
      ("2024-10-06", false), ("2024-10-07", true), ("2024-11-24", true), ("2024-11-25", false),
    ] as [(Day, Bool)] {
      #expect(world.raises("LOG-06", on: day) == isTold)
    }
  }

  @Test func onceReportedIsEnough() {
    #expect(!world.raises("LOG-06", on: "2024-10-07") { $0.say(needed: 0) })
  }

  @Test func aFormThatIsNotMandatoryOrAnotherOneAsksForNothing() {
    for duty in [
      FormDuty(form: .logistics, cycle: 0, isMandatory: false, start: nil, end: nil),
      FormDuty(form: .activities, cycle: nil, isMandatory: true, start: nil, end: nil),
    ] {
      #expect(!World(goods: [.of()], duties: [duty]).raises("LOG-06", on: "2024-10-10"))
    }
  }

  @Test func itHoldsUntilVotingDay() {
    let duty = FormDuty(form: .logistics, cycle: 0, isMandatory: true, start: nil, end: nil)
    let world = World(goods: [.of()], duties: [duty])
    #expect(world.raises("LOG-06", on: "2024-11-27"))
    #expect(!world.raises("LOG-06", on: "2024-11-28"))
  }
}
