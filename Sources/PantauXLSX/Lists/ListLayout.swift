import PantauGrid

/// Where the parts of a list stand on its sheet; rows are counted from 0.
///
/// The title is the first row, each note has one, then comes the header.
struct ListLayout: Equatable {
  let headerRow: Int
  var firstRow: Int { headerRow + 1 }

  init(_ list: ListSheet) { headerRow = 1 + list.notes.count }
}
