import PantauDomain
import PantauInbox
import PantauLedger
import PantauXLSX

extension GroupIntake {
  /// Hidden files that a batch which was cut short had not yet given their names. Lists of findings and receipts are
  /// written while claims are open, so those folders, which grow for years, are only looked into where some still are.
  func removeTemporaries(beside open: [Claim]) throws(Stop) {
    try adapting { () throws(InboxFailure) in
      try removeTemporaryFiles(in: workspace.root)
      for week in try visibleNames(in: workspace.output) where ReportingWeek(week.text) != nil {
        let folder = workspace.output / week
        try removeTemporaryFiles(in: folder)
        for kind in WorkbookKind.allCases { removeLeftovers(in: (folder / kind.rawValue).text) }
      }
      if open.isEmpty { return }
      for top in [workspace.setAside, workspace.receipts] {
        for name in try visibleNames(in: top) { try removeTemporaryFiles(in: top / name) }
      }
    }
  }
}
