import PantauDomain
import Testing

@Suite struct FiguresTests {
  private let moment = SmallCountry.sunday
  private let count = SmallCountry.registry.regions.count

  private func figures(_ marks: Marks, filings: [Filings]? = nil) -> [RegionFigures] {
    moment.figures(marks: marks, filings: filings ?? Array(repeating: Filings(), count: count)).regions
  }

  @Test func `Where nobody has said anything, all that was due is missing`() {
    let figures = figures(Marks(SmallCountry.requirements))
    #expect(figures.map(\.status) == Array(repeating: .absent, count: count))
    // DK01 and DK02 are due today, DH04 was in September, DP01 only below a province; DH01 is due tomorrow.
    #expect(figures.map(\.documentsRequired) == [3, 4, 4, 2, 4])
    #expect(figures.map(\.documentsPresent) == [0, 0, 0, 0, 0])
    #expect(figures.map(\.stagesOverdue) == [2, 2, 2, 2, 2])
    #expect(figures.map(\.grantsRequired) == [2, 2, 1, 0, 2])
    #expect(figures.map(\.grantsSigned) == [0, 0, 0, 0, 0])
    #expect(figures.map(\.obstaclesOpen) == [0, 0, 0, 0, 0])
  }

  @Test func `What a region reported is counted`() {
    let maros = SmallCountry.maros
    var marks = Marks(SmallCountry.requirements)
    marks.documents[maros][0] = Marks.Document(status: .present, date: nil)
    marks.documents[maros][1] = Marks.Document(status: .notNeeded, date: nil)
    // Present before it is due: not yet counted; but what hangs on it falls due on the 10th.
    marks.documents[maros][5] = Marks.Document(status: .present, date: day("2023-11-09"))
    marks.documents[maros][6] = Marks.Document(status: .present, date: day("2023-11-12"))
    marks.stages[maros][0] = .running
    marks.stages[maros][1] = .finished
    marks.stages[maros][7] = .hindered
    marks.grants[maros] = [.agreed, .amended]
    let found = figures(marks)[maros]
    #expect((found.documentsRequired, found.documentsPresent) == (5, 2))
    #expect(found.stagesOverdue == 3)
    #expect((found.grantsRequired, found.grantsSigned) == (2, 1))
    #expect(figures(marks)[SmallCountry.jayapura] == figures(Marks(SmallCountry.requirements))[SmallCountry.jayapura])
  }

  @Test func `A document that hangs on another is due only when that one is there with its date`() {
    let south = SmallCountry.south
    var marks = Marks(SmallCountry.requirements)
    let before = figures(marks)[south].documentsRequired
    marks.documents[south][5] = Marks.Document(status: .inProgress, date: day("2023-11-09"))
    #expect(figures(marks)[south].documentsRequired == before)
    marks.documents[south][5] = Marks.Document(status: .present, date: nil)
    #expect(figures(marks)[south].documentsRequired == before)
    marks.documents[south][5] = Marks.Document(status: .present, date: day("2023-11-09"))
    #expect(figures(marks)[south].documentsRequired == before + 1)
    // One working day later, over the weekend and a holiday: after today.
    marks.documents[south][5] = Marks.Document(status: .present, date: day("2023-11-10"))
    #expect(figures(marks)[south].documentsRequired == before)
  }

  @Test func `Open obstacles are counted, and the high ones by their effective level`() {
    var marks = Marks(SmallCountry.requirements)
    func mark(_ status: ObstacleStatus, _ level: ObstacleLevel, stage: Int? = nil, weeksAgo: Int = 0) -> Marks.Obstacle
    {
      Marks.Obstacle(status: status, level: level, stage: stage, week: moment.week - weeksAgo)
    }
    marks.obstacles[SmallCountry.papua] = [
      "1": mark(.new, .medium), "01": mark(.handled, .medium, stage: 4), "2": mark(.coordinated, .medium, weeksAgo: 2),
      "3": mark(.resolved, .critical), "4": mark(.unresolved, .critical), "5": mark(.new, .critical),
    ]
    let found = figures(marks)[SmallCountry.papua]
    #expect((found.obstaclesOpen, found.obstaclesHigh) == (4, 3))
  }

  @Test func `A report that came in shows in the figures`() {
    var filings = Array(repeating: Filings(), count: count)
    for form in SmallCountry.requirements.forms(of: SmallCountry.papua, in: moment.week) {
      filings[SmallCountry.papua].note(form, week: moment.week, arrival: instant("2023-11-10T16:00+09:00"))
    }
    let marks = Marks(SmallCountry.requirements)
    #expect(figures(marks, filings: filings)[SmallCountry.papua].status == .complete)
    #expect(moment.figures(marks: marks, filings: filings).week == moment.week)
  }
}
