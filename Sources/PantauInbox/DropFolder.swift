import Glibc

/// The drop folder (*masuk*). Links are never followed: every folder on the way is opened with `O_NOFOLLOW`.
package struct DropFolder: Sendable {
  package let path: RawPath

  package init(path: RawPath) { self.path = path }

  /// Looks through all folders below.
  /// - Throws: where the drop folder itself cannot be looked into, or the machine fails.
  package func scan() throws(InboxFailure) -> Scan {
    var scan = Scan()
    var folders = [RawPath("")]
    while let folder = folders.popLast() {
      do throws(InboxFailure) {
        try look(into: folder, &scan, &folders)
      } catch  where error.isOfOnePath && !folder.bytes.isEmpty {
        // One that is gone since its name was read has been taken back, or renamed.
        if !error.isAbsence { scan.unreadable.append(error) }
      }
    }
    scan.drops.sort { ($0.changed, $0.path) < ($1.changed, $1.path) }
    scan.uploading.sort()
    scan.unreadable.sort { $0.path < $1.path }
    return scan
  }

  private func look(
    into folder: RawPath, _ scan: inout Scan, _ folders: inout [RawPath]
  ) throws(InboxFailure) {
    let opened = try open(folder)
    scan.folders.append(opened.path)
    for name in try names(in: opened) {
      let path = folder / name
      if Drop.isHidden(name) {
        scan.uploading.append(path)
      } else if let status = try opened.status(of: name) {
        if status.fileType == S_IFDIR {
          folders.append(path)
        } else if Drop.isUnfinished(name) {
          scan.uploading.append(path)
        } else {
          scan.drops.append(Drop(path: path, status: status))
        }
      }
    }
  }

  /// Opens a folder below the drop folder, step by step; the empty path is the drop folder itself.
  func open(_ folder: RawPath) throws(InboxFailure) -> Descriptor {
    // Each step opens a folder, so the longest path bounds the work that a chain of folders can make.
    guard folder.bytes.count < PATH_MAX else { throw InboxFailure(path / folder, "open", code: ENAMETOOLONG) }
    var opened = try Descriptor.folderNoLink(path)
    for name in folder.components {
      // Leads out of the drop folder.
      if name == RawPath("..") { throw InboxFailure(opened.path / name, "open", code: EINVAL) }
      opened = try opened.folder(name)
    }
    return opened
  }
}

extension Descriptor {
  /// What lies in this folder under that name, a link not followed; nil where it is gone since its name was read.
  func status(of name: RawPath) throws(InboxFailure) -> stat? {
    var status = stat()
    do throws(InboxFailure) {
      try name.withCString { name throws(InboxFailure) in
        try calling("stat", on: path) { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
      }
      return status
    } catch  where error.code == ENOENT {
      return nil
    }
  }
}

/// Names in an open folder but `.` and `..`, in no order.
func names(in folder: borrowing Descriptor) throws(InboxFailure) -> [RawPath] {
  // The stream takes over the descriptor it is given, so it gets one of its own.
  let (number, path) = (folder.number, folder.path)
  let own = try calling("opendir", on: path) { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  guard let stream = fdopendir(own) else {
    let code = errno
    close(own)
    throw InboxFailure(path, "opendir", code: code)
  }
  defer { closedir(stream) }
  var names: [RawPath] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else {
      let code = errno
      if code != 0 { throw InboxFailure(path, "readdir", code: code) }
      return names
    }
    let bytes = withUnsafePointer(to: &entry.pointee.d_name) { name in
      // Some file systems give longer names than the header declares room for: only the NUL tells the end.
      let start = UnsafeRawPointer(name)
      return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
    }
    if bytes != [dot], bytes != [dot, dot] { names.append(RawPath(bytes: bytes)) }
  }
}

private let dot = UInt8(ascii: ".")
