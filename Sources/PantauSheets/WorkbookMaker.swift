package import PantauDomain
package import PantauGrid

/// Makes the workbooks of one consolidation. What they share is worked out once, here; `workbook(for:)` may be called on
/// several threads.
package struct WorkbookMaker: Sendable {
  private let index: ConsolidationIndex

  package init(_ consolidation: Consolidation) { index = ConsolidationIndex(consolidation) }

  /// In the order in which they are made and listed.
  package var editions: [Edition] { Edition.all(of: moment.requirements) }

  /// Path below the period's output folder.
  package func path(for edition: Edition) -> String { edition.path(for: moment.week, in: moment.requirements) }

  package func workbook(for edition: Edition) -> Workbook {
    let context = PageContext(index: index, edition: edition)
    return Workbook(
      title: "Sipantau: \(context.label), \(context.period)",
      footer: "\(context.position) · Sipantau \(index.consolidation.version)",
      created: moment.asOf.nanoseconds / 1_000_000_000,
      sheets: context.pages.map { $0.draw(context) })
  }

  private var moment: Moment { index.consolidation.moment }
}
