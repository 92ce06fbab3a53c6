import PantauDomain
import Testing

@Suite struct RequirementsTests {
  private let requirements = SmallCountry.requirements
  private let checklist = SmallCountry.checklist

  @Test func `A region takes part unless the seeds say no`() {
    #expect(requirements.takesPart.map { $0[0] } == [true, true, true, true, true])
    #expect(requirements.takesPart.map { $0[1] } == [true, true, true, false, true])
  }

  @Test func `Stages are for the levels that they say, in the cycles that a region takes part in`() {
    #expect(codes(requirements.stages[SmallCountry.south]) { checklist.stages[$0].code }.contains("HP01"))
    #expect(!codes(requirements.stages[SmallCountry.maros]) { checklist.stages[$0].code }.contains("HP01"))
    #expect(!codes(requirements.stages[SmallCountry.papua]) { checklist.stages[$0].code }.contains("HP01"))
    #expect(requirements.stages[SmallCountry.papua].count { $0 } == 8)
  }

  @Test func `Documents are asked where mandatory, of the right level, and not waived`() {
    func documents(_ region: Int) -> [String] {
      codes(requirements.documents[region]) { checklist.documents[$0].code }
    }
    #expect(documents(SmallCountry.south) == ["DK01", "DK02", "DK03", "DH01", "DH02", "DH03", "DH04"])
    #expect(documents(SmallCountry.maros) == ["DK01", "DK02", "DK03", "DP01", "DH01", "DH02", "DH03", "DH04"])
    #expect(documents(SmallCountry.pangkep) == ["DK01", "DK02", "DK03", "DP01", "DH02", "DH03", "DH04"])
    #expect(documents(SmallCountry.papua) == ["DK01", "DK02", "DK03"])
  }

  @Test func `Grants are for all levels, but for a recipient who is waived`() {
    let counts = checklist.grants.indices.map { grant in requirements.grants.count { $0[grant] } }
    #expect(counts == [3, 4])
    #expect(requirements.grants[SmallCountry.pangkep] == [false, true])
    #expect(requirements.grants[SmallCountry.papua] == [false, false])
  }

  @Test func `Each office owes the forms in which something is asked of it, each once`() {
    let inLogistics = week("2024-W03")
    #expect(
      requirements.forms(of: SmallCountry.maros, in: inLogistics)
        == [.stages, .documents, .grants, .logistics, .activities])
    // Ballot boxes go to regions below a province only.
    #expect(
      requirements.forms(of: SmallCountry.south, in: inLogistics) == [.stages, .documents, .grants, .activities])
    // Without an election of its own, Papua still owes what the general election asks.
    #expect(requirements.forms(of: SmallCountry.papua, in: inLogistics) == [.stages, .documents, .activities])
  }

  @Test(arguments: [
    ("2023-W38", false), ("2023-W39", true), ("2023-W40", true), ("2024-W30", true), ("2024-W31", false),
  ])
  func `Grants are owed from the week of 1 October to that of 26 July`(text: String, isOwed: Bool) {
    #expect(requirements.forms(of: SmallCountry.maros, in: week(text)).contains(.grants) == isOwed)
  }

  @Test func `When one election is over, the other still asks`() {
    // Papua takes part in the first one only; all are done in the last week.
    #expect(requirements.forms(of: SmallCountry.papua, in: week("2024-W42")) == [.stages, .documents, .activities])
    #expect(requirements.forms(of: SmallCountry.papua, in: week("2024-W43")) == [.activities])
    #expect(requirements.forms(of: SmallCountry.south, in: week("2024-W43")) == [.stages, .documents, .activities])
    // The local election has no stage for a region below a province here.
    #expect(requirements.forms(of: SmallCountry.maros, in: week("2024-W43")) == [.documents, .activities])
    #expect(requirements.forms(of: SmallCountry.south, in: week("2025-W09")).isEmpty)
  }

  @Test func `What is not mandatory is never owed`() {
    for region in SmallCountry.registry.regions.indices {
      #expect(!requirements.forms(of: region, in: week("2024-W03")).contains(.obstacles))
    }
  }

  @Test func `A form of one cycle is owed where that cycle asks something`() {
    let week = week("2024-W03")
    func owes(_ form: Form, _ cycle: Int?, _ region: Int) -> Bool {
      let duty = FormDuty(form: form, cycle: cycle, isMandatory: true, start: nil, end: nil)
      return requirements.owes(duty, region: region, week: week)
    }
    #expect(owes(.logistics, 0, SmallCountry.maros) && !owes(.logistics, 0, SmallCountry.south))
    #expect(!owes(.logistics, 1, SmallCountry.maros))
    #expect(!owes(.grants, 0, SmallCountry.maros))
    #expect(owes(.obstacles, 1, SmallCountry.south) && !owes(.obstacles, 1, SmallCountry.papua))
    #expect(owes(.activities, nil, SmallCountry.papua))
  }

  private func codes(_ required: [Bool], _ code: (Int) -> String) -> [String] {
    required.indices.filter { required[$0] }.map(code)
  }
}

@Suite struct FormDutyTests {
  /// 6 to 12 November.
  private let week = PantauDomainTests.week("2023-W45")

  @Test(
    arguments: [
      (nil, nil, true), ("2023-11-12", nil, true), ("2023-11-13", nil, false), (nil, "2023-11-06", true),
      (nil, "2023-11-05", false), ("2023-11-08", "2023-11-08", true), ("2022-06-14", "2024-10-20", true),
      ("2023-10-01", "2023-11-05", false), ("2023-11-13", "2023-12-01", false),
    ] as [(String?, String?, Bool)])
  func `One day in the week is enough`(start: String?, end: String?, overlaps: Bool) {
    let duty = FormDuty(form: .stages, cycle: nil, isMandatory: true, start: start.map(day), end: end.map(day))
    #expect(duty.overlaps(week) == overlaps)
  }
}
