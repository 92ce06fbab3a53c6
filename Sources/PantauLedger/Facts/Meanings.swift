internal import PantauDomain

/// What the ledger's words mean by the checklist of today, column by column.
struct Meanings {
  let stages: Meaning<Int>
  let documents: Meaning<Int>
  let cycles: Meaning<Int>
  let issues: Meaning<Int>
  let categories: Meaning<Int>
  let stageStatuses: Meaning<StageStatus>
  let documentStatuses: Meaning<DocumentStatus>
  let recipients: Meaning<Recipient>
  let grantStatuses: Meaning<GrantStatus>
  let levels: Meaning<ObstacleLevel>
  let obstacleStatuses: Meaning<ObstacleStatus>
  let kinds: Meaning<ActivityKind>
  /// By cycle: indices of its goods and of its grants in the checklist.
  private let goods: [Meaning<Int>]
  private let grants: [[Recipient: Int]]

  init(_ words: Words, _ checklist: Checklist) {
    func codes(_ codes: [String]) -> Meaning<Int> { words.meaning(zip(codes, codes.indices)) }
    stages = codes(checklist.stages.map(\.code))
    documents = codes(checklist.documents.map(\.code))
    cycles = codes(checklist.cycles.map(\.code))
    issues = codes(checklist.grantIssues.map(\.code))
    categories = codes(checklist.categories.map(\.code))
    stageStatuses = words.meaning(of: StageStatus.self)
    documentStatuses = words.meaning(of: DocumentStatus.self)
    recipients = words.meaning(of: Recipient.self)
    grantStatuses = words.meaning(of: GrantStatus.self)
    levels = words.meaning(ObstacleLevel.allCases.map { ($0.word, $0) })
    obstacleStatuses = words.meaning(of: ObstacleStatus.self)
    kinds = words.meaning(of: ActivityKind.self)
    goods = checklist.cycles.indices.map { cycle in
      words.meaning(checklist.goods.enumerated().filter { $1.cycle == cycle }.map { ($1.code, $0) })
    }
    grants = checklist.cycles.indices.map { cycle in
      Dictionary(
        checklist.grants.enumerated().filter { $1.cycle == cycle }.map { ($1.recipient, $0) }, uniquingKeysWith: { $1 })
    }
  }

  /// Index in `Checklist.goods`.
  func goods(_ code: Int64, cycle: Int64) -> Int? { cycles[cycle].flatMap { goods[$0][code] } }

  /// Index in `Checklist.grants`; nil also for a cycle that has no grants.
  func grant(_ recipient: Int64, cycle: Int64) -> Int? {
    guard let cycle = cycles[cycle], let recipient = recipients[recipient] else { return nil }
    return grants[cycle][recipient]
  }
}
