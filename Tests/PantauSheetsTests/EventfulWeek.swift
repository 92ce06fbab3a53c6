import PantauDomain

extension SmallWeek {
  /// Something on every sheet.
  static var eventful: SmallWeek {
    var week = SmallWeek()
    week.report()
    week.judge()
    week.addFigures()
    week.addFiles()
    return week
  }

  private mutating func report() {
    let (south, pangkep, papua) = (SmallCountry.south, SmallCountry.pangkep, SmallCountry.papua)
    earlier[pangkep].stages[0] = StageReport(stage: 0, status: .running, percent: 7000)
    current[pangkep].stages[0] = StageReport(stage: 0, status: .hindered, percent: 7550, note: "Menunggu kapal")
    current[south].stages[0] = StageReport(stage: 0, status: .finished, percent: 10_000, responsible: "Kabid Poldagri")
    earlier[south].stages[0] = current[south].stages[0]
    current[papua].stages[2] = StageReport(stage: 2, status: .notStarted, percent: 0)
    earlier[pangkep].documents[1] = DocumentReport(document: 1, status: .inProgress)
    current[pangkep].documents[1] = DocumentReport(
      document: 1, status: .present, number: "12/NPHD", date: SmallCountry.day("2023-11-08"))
    current[south].documents[0] = DocumentReport(document: 0, status: .notNeeded, note: "Sudah tahun lalu")
    earlier[pangkep].grants[0] = GrantReport(cycle: 1, recipient: .kpu, status: .agreed)
    current[pangkep].grants[0] = GrantReport(
      cycle: 1, recipient: .kpu, status: .signed, number: "0012", date: SmallCountry.day("2023-11-08"),
      value: 42_000_000_000, firstPayment: 16_800_000_000)
    current[pangkep].grants[1] = GrantReport(
      cycle: 1, recipient: .bawaslu, status: .inspectorateReview, issue: 0, issueText: "Jadwal bupati")
    current[pangkep].goods[0] = GoodsReport(goods: 0, needed: 1000, received: 900, damaged: 20)
    addObstacle("2", of: pangkep, .high, category: 1, status: .handled, before: .new, coordination: ["KPU", "BMKG"])
    addObstacle("1", of: south, .critical, occurred: "2023-10-20", stage: 0, followUp: "Surat gubernur")
    filings[pangkep].note(.stages, week: moment.week, arrival: moment.asOf)
    for form in [Form.stages, .documents, .grants] {
      filings[south].note(
        form, week: moment.week, arrival: Instant(SmallCountry.day("2023-11-10"), hour: 9, minute: 5, in: .wib))
    }
    activities.append(
      region: pangkep,
      ActivityReport(
        date: SmallCountry.day("2023-11-07"), number: "01", kind: .coordinationMeeting, description: "Rapat Forkopimda",
        responsible: "Kepala Badan", result: "https://contoh.go.id/notula.pdf"))
  }

  private mutating func judge() {
    let (south, pangkep) = (SmallCountry.south, SmallCountry.pangkep)
    for region in [SmallCountry.maros, SmallCountry.papua, SmallCountry.jayapura] {
      find("DOK-01", .document(0), in: region)
      find("LAP-01", .report, in: region)
      find("THP-01", .stage(0), in: region)
      lights[region] = .red
      weeksAbsent[region] = 2
    }
    find("DOK-05", .document(0), in: south, .warning)
    find("DOK-01", .document(0), in: pangkep)
    find("HMB-01", .obstacle(0), in: pangkep)
    find("LAP-02", .report, in: pangkep, .warning)
    find("LOG-03", .goods(0), in: pangkep)
    find("LOG-05", .goods(0), in: pangkep, .warning)
    find("NPH-01", .grant(1), in: pangkep)
    find("THP-01", .stage(0), in: pangkep)
    find("THP-06", .stage(0), in: pangkep, .warning)
    lights[south] = .yellow
    lights[pangkep] = .red
    earlierLights[pangkep] = .yellow
  }

  private mutating func addFigures() {
    figures = current.indices.map { region in
      let isPangkep = region == SmallCountry.pangkep
      return RegionFigures(
        status: moment.compliance(of: region, filings: filings[region]).status,
        documentsRequired: region == SmallCountry.papua ? 0 : 2, documentsPresent: isPangkep ? 1 : 0,
        stagesOverdue: region == SmallCountry.south ? 0 : 1, grantsRequired: region == SmallCountry.papua ? 0 : 2,
        grantsSigned: isPangkep ? 1 : 0, obstaclesOpen: current[region].obstacles.count,
        obstaclesHigh: current[region].obstacles.count)
    }
  }

  private mutating func addFiles() {
    let pangkep = SmallCountry.registry.regions[SmallCountry.pangkep].code
    func told(_ finding: Finding, _ scope: Scope?) -> FileFinding { FileFinding(finding: finding, scope: scope) }
    let message = Phrase(id: "Bukan persen.", en: "Not a percentage.")
    fileFindings = [
      told(
        Finding(
          code: "BRS-02", severity: .error, region: pangkep, form: .stages, file: "73.10/tahapan.csv", line: 4,
          column: "persen", value: "=10\u{200B}0,01", message: message,
          suggestion: Phrase(id: "Tulis 0–100.", en: "0–100.")),
        .office(pangkep)),
      told(
        Finding(
          code: "BRK-11", severity: .info, form: .grants, file: "pusat/nphd.csv", line: 1, value: "Judul",
          message: message),
        .centre),
      told(Finding(code: "WIL-04", severity: .error, file: "akar.csv", message: message), nil),
    ]
    tally.accepted = 12
    tally.rejected = 1
    tally.rowsAccepted = 2340
  }
}
