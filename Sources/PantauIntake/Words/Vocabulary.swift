package import PantauDomain

/// The words of all columns. Made once a run.
package struct Vocabulary: Sendable {
  /// In the order of `WordColumn.allCases`.
  private let lists: [WordList]
  /// By cycle, then word of `kode_barang`: the index in `Checklist.goods`.
  private let goods: [[Int?]]

  package init(checklist: Checklist, synonyms: [Synonym]) {
    let synonyms = Dictionary(grouping: synonyms, by: \.column)
    let lists = WordColumn.allCases.map { column in
      WordList(column.words(of: checklist), synonyms: synonyms[column.name] ?? [])
    }
    self.lists = lists
    goods = checklist.cycles.indices.map { cycle in
      lists[WordColumn.goods.rawValue].canonical.map { code in
        checklist.goods.firstIndex { $0.cycle == cycle && $0.code == code }
      }
    }
  }

  subscript(column: WordColumn) -> WordList { lists[column.rawValue] }

  /// nil where that cycle has no such goods.
  func goods(cycle: Int, word: Int) -> Int? { goods[cycle][word] }
}
