/// How much of a file is read before it is refused.
package struct CSVLimits: Sendable, Equatable {
  /// Bytes of the file as it lies on disk. Held by whoever loads the file: here it is in memory already.
  package var fileBytes: Int
  /// UTF-8 bytes of a record's fields and the delimiters between them, quotes not counted.
  package var rowBytes: Int
  /// UTF-8 bytes of one field, quotes not counted.
  package var fieldBytes: Int
  /// Fields of a record up to the last one that is not empty.
  package var columns: Int

  package init(
    fileBytes: Int = 256 << 20, rowBytes: Int = 1 << 20, fieldBytes: Int = 64 << 10, columns: Int = 200
  ) {
    self.fileBytes = fileBytes
    self.rowBytes = rowBytes
    self.fieldBytes = fieldBytes
    self.columns = columns
  }
}

/// Why reading ended before the end of the text. Nothing more can be read after it.
package enum CSVStop: Error, Equatable {
  /// A record is larger than allowed; `line` is the physical line where it starts.
  case pastLimit(CSVLimit, line: Int, allowed: Int)
  /// The library failed (out of memory); its own word for it.
  case library(String)
}

package enum CSVLimit: Sendable, Equatable, CaseIterable {
  case rowBytes, fieldBytes, columns
}
