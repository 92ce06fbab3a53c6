import PantauCSV
import PantauDomain

extension CSVStop {
  /// What a stop says of the file. The library stops only where memory runs out: then it is as good as past a limit.
  var defect: Defect {
    switch self {
    case .pastLimit(let limit, let line, let allowed): Defect(.pastLimit(limit.ofForm, allowed: allowed), line: line)
    case .library(let word): Defect(.noData(.unreadable(word)))
    }
  }
}

extension CSVLimit {
  fileprivate var ofForm: Limit {
    switch self {
    case .rowBytes: .rowBytes
    case .fieldBytes: .fieldBytes
    case .columns: .columns
    }
  }
}
