import PantauBatch

/// The files that the command line names, byte for byte. Names that are no UTF-8 reach the parser of options mended, and no
/// file would be found by what is left of them.
enum FileArguments {
  /// - Parameter files: as the parser of options has them, in the order of the command line.
  static func named(_ files: [String]) -> [NamedFile] {
    var rest = arguments[...]
    return files.map { file in
      let position = rest.firstIndex { argument in
        String(decoding: argument, as: UTF8.self).utf8.elementsEqual(file.utf8)
      }
      guard let position else { return NamedFile(file) }
      let bytes = rest[position]
      rest = rest[(position + 1)...]
      return NamedFile(bytes: bytes)
    }
  }

  private static var arguments: [[UInt8]] {
    let all = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return all.dropFirst().compactMap { $0 }.map { start in
      var bytes: [UInt8] = []
      var at = start
      while at.pointee != 0 {
        bytes.append(UInt8(bitPattern: at.pointee))
        at += 1
      }
      return bytes
    }
  }
}
