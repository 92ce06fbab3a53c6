import PantauDomain

/// How messages name the items of the checklist; written once, not once a region.
struct Labels: Sendable {
  let stages: [String]
  let documents: [String]
  let grants: [String]
  let goods: [String]

  init(_ checklist: Checklist) {
    stages = checklist.stages.map { "\($0.code) \($0.name)" }
    documents = checklist.documents.map { "\($0.code) \($0.name)" }
    grants = checklist.grants.indices.map(checklist.grantItem)
    goods = checklist.goods.enumerated().map { "\($1.name) (\(checklist.goodsItem($0)))" }
  }
}
