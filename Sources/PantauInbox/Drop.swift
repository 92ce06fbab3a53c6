import Glibc

/// Something that lies in the drop folder.
package struct Drop: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case file
    case symbolicLink
    /// A regular file with another name somewhere: its bytes could change under our hands.
    case hardLink
    /// FIFO, socket or device.
    case special

    init(_ status: stat) {
      self =
        switch status.fileType {
        case S_IFREG: status.st_nlink > 1 ? .hardLink : .file
        case S_IFLNK: .symbolicLink
        default: .special
        }
    }
  }

  /// Below the drop folder.
  package let path: RawPath
  package let kind: Kind
  package let size: Int
  /// Nanoseconds since 1970. Anybody may set this one, to any year; it stops at the ends of what fits, 1677 and 2262.
  package let modified: Int64
  /// Nanoseconds since 1970, by the clock of the file system.
  package let changed: Int64
  package let inode: UInt64

  init(path: RawPath, status: stat) {
    self.path = path
    kind = Kind(status)
    size = Int(status.st_size)
    modified = nanoseconds(status.st_mtim)
    changed = nanoseconds(status.st_ctim)
    inode = UInt64(status.st_ino)
  }

  /// The first folder on the path; nil where it lies in the drop folder itself.
  package var scopeFolder: RawPath? {
    let components = path.components
    return components.count > 1 ? components[0] : nil
  }

  /// A rename sets the status-change time.
  func isSameButForItsName(as other: Drop) -> Bool {
    (kind, size, modified, inode) == (other.kind, other.size, other.modified, other.inode)
  }

  /// Such files are left alone, and so is all that lies in such a folder.
  static func isHidden(_ name: RawPath) -> Bool { name.bytes.first == UInt8(ascii: ".") }

  /// With the ending that upload programs give a file they have not finished. A folder's ending says nothing.
  static func isUnfinished(_ name: RawPath) -> Bool {
    let lower = name.bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    return [".part", ".filepart", ".tmp", ".crdownload", "~"].contains {
      lower.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}

private func nanoseconds(_ time: timespec) -> Int64 {
  let (seconds, tooFar) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
  let (sum, justTooFar) = seconds.addingReportingOverflow(Int64(time.tv_nsec))
  return tooFar || justTooFar ? (time.tv_sec < 0 ? .min : .max) : sum
}

/// What one look at the drop folder found.
package struct Scan: Sendable {
  /// In the order in which they are taken: status-change time, then path.
  package var drops: [Drop] = []
  /// Left alone because they are still being uploaded.
  package var uploading: [RawPath] = []
  /// Folders that were looked into, the drop folder itself among them; their whole paths.
  package var folders: [RawPath] = []
  /// Folders that could not be looked into.
  package var unreadable: [InboxFailure] = []
}
