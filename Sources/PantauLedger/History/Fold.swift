internal import PantauDomain

/// The state of all regions after the facts of some periods, in numbers only. Facts are applied period by period and,
/// in a period, as they arrived; so what stands is always the row with the highest (period, arrival).
///
/// It is a value: a copy of it is the state of that period for ever, and a fold can go on from any such copy.
struct Fold {
  /// What the weekly figures need.
  var marks: Marks
  /// Which facts it is made of.
  var standing: Standing
  /// By region, then stage.
  var percents: [[Percent?]]

  init(_ requirements: Requirements) {
    let regions = requirements.registry.regions.count
    marks = Marks(requirements)
    standing = Standing(regions: regions, checklist: requirements.checklist)
    percents = Array(
      repeating: Array(repeating: nil, count: requirements.checklist.stages.count), count: regions)
  }
}

/// By region, then item: the number of the fact that stands for it.
struct Standing {
  var stages: [[Int64?]]
  var documents: [[Int64?]]
  var grants: [[Int64?]]
  var goods: [[Int64?]]
  var obstacles: [[String: Int64]]

  init(regions: Int, checklist: Checklist) {
    func none(_ items: Int) -> [[Int64?]] {
      Array(repeating: Array(repeating: nil, count: items), count: regions)
    }
    stages = none(checklist.stages.count)
    documents = none(checklist.documents.count)
    grants = none(checklist.grants.count)
    goods = none(checklist.goods.count)
    obstacles = Array(repeating: [:], count: regions)
  }
}
