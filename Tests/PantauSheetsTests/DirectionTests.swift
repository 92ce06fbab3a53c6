import PantauDomain
import Testing

@testable import PantauSheets

@Suite struct DirectionTests {
  @Test(arguments: [
    (Light.yellow, Light.green, Direction.better), (.red, .yellow, .better), (.green, .red, .worse),
    (.grey, .red, .other), (.green, .grey, .other),
  ])
  func `Green is better than yellow, grey is neither`(before: Light, after: Light, direction: Direction) {
    #expect(Direction(before, after) == direction)
  }

  @Test func `Percent counts before status`() {
    func stage(_ status: StageStatus, _ percent: Percent) -> StageReport {
      StageReport(stage: 0, status: status, percent: percent)
    }
    #expect(Direction(stage(.finished, 9000), stage(.running, 9001)) == .better)
    #expect(Direction(stage(.running, 9001), stage(.finished, 9000)) == .worse)
    #expect(Direction(stage(.running, 9000), stage(.finished, 9000)) == .better)
    #expect(Direction(stage(.running, 9000), stage(.hindered, 9000)) == .worse)
  }

  @Test(arguments: [
    (DocumentStatus.missing, DocumentStatus.inProgress, Direction.better), (.present, .missing, .worse),
    (.present, .notNeeded, .other), (.notNeeded, .missing, .other),
  ])
  func `A document not needed is neither`(before: DocumentStatus, after: DocumentStatus, direction: Direction) {
    #expect(Direction(before, after) == direction)
  }

  @Test func `A grant goes the way of the vocabulary`() {
    #expect(Direction(GrantStatus.inspectorateReview, .agreed) == .better)
    #expect(Direction(GrantStatus.amended, .signed) == .worse)
  }

  @Test(arguments: [
    (ObstacleStatus?.none, ObstacleStatus.resolved, Direction.worse), (.new, .handled, .better),
    (.handled, .coordinated, .worse), (.resolved, .new, .worse), (.handled, .unresolved, .worse),
    (.resolved, .unresolved, .worse), (.unresolved, .handled, .other), (.unresolved, .resolved, .other),
  ])
  func `An obstacle gets worse when new, given up or open again`(
    before: ObstacleStatus?, after: ObstacleStatus, direction: Direction
  ) {
    #expect(Direction(before, after) == direction)
  }
}
