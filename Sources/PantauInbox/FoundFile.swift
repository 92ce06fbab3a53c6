import Glibc

/// What lies on a path, as somebody sees who holds it against what should.
package enum FoundFile: Equatable, Sendable {
  case nothing
  case file(Digest, size: Int)
  /// A folder, a link, a FIFO, a device: never opened.
  case other

  package init(at path: RawPath) throws(InboxFailure) {
    guard let status = try statusIfThere(path) else {
      self = .nothing
      return
    }
    if status.fileType == S_IFREG {
      let sum = try digest(ofFile: path)
      self = .file(sum.digest, size: sum.size)
    } else {
      self = .other
    }
  }
}

/// Everything below a folder that is no folder, hidden ones too, as paths below it, sorted. Links are not followed. None
/// where there is no such folder.
package func filesBelow(_ folder: RawPath) throws(InboxFailure) -> [RawPath] {
  guard try statusIfThere(folder) != nil else { return [] }
  var files: [RawPath] = []
  var folders = [RawPath("")]
  while let next = folders.popLast() {
    for name in try names(in: Descriptor.folder(next.bytes.isEmpty ? folder : folder / next)) {
      let path = next / name
      if try status(of: folder / path).fileType == S_IFDIR { folders.append(path) } else { files.append(path) }
    }
  }
  return files.sorted()
}

/// Whether a folder, or one below it, has anything in it that is no folder; one that is not there has not.
package func holdsFile(below folder: RawPath) throws(InboxFailure) -> Bool {
  guard try statusIfThere(folder) != nil else { return false }
  for name in try names(in: Descriptor.folder(folder)) {
    guard try status(of: folder / name).fileType == S_IFDIR else { return true }
    if try holdsFile(below: folder / name) { return true }
  }
  return false
}

extension RawPath {
  /// The name under which this program writes a file before it takes its own.
  package var isTemporary: Bool {
    let name = lastComponent.bytes
    return name.count == 21 && name.first == UInt8(ascii: ".") && name.suffix(4).elementsEqual(".tmp".utf8)
      && name[1..<17].allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

/// Removes what a writer that was cut short left in a folder. Nobody may be writing there. What cannot be removed stays:
/// it harms nobody.
package func removeTemporaryFiles(in folder: RawPath) throws(InboxFailure) {
  guard try statusIfThere(folder)?.fileType == S_IFDIR else { return }
  for name in try names(in: Descriptor.folder(folder)) where name.isTemporary {
    (folder / name).withCString { _ = unlink($0) }
  }
}
