import Glibc

/// The drop folder (*masuk*). Links are never followed: every folder on the way is opened with `O_NOFOLLOW`.
package struct DropFolder: Sendable {
  package let path: RawPath

  package init(path: RawPath) { self.path = path }

  /// Looks through all folders below.
  package func scan() throws(InboxFailure) -> Scan {
    var scan = Scan()
    var folders = [RawPath(bytes: [])]
    while let folder = folders.popLast() {
      do throws(InboxFailure) {
        try look(into: folder, &scan, &folders)
      } catch {
        if folder.bytes.isEmpty { throw error }
        scan.unreadable.append(error)
      }
    }
    scan.drops.sort { ($0.changed, $0.path) < ($1.changed, $1.path) }
    scan.uploading.sort()
    return scan
  }

  private func look(
    into folder: RawPath, _ scan: inout Scan, _ folders: inout [RawPath]
  ) throws(InboxFailure) {
    let opened = try open(folder)
    for name in try names(in: opened) {
      let path = folder / name
      if Drop.isUploading(name) {
        scan.uploading.append(path)
        continue
      }
      var status = stat()
      guard name.withCString({ fstatat(opened.number, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
        // Gone since its name was read: its owner took it back, or renamed it.
        if errno == ENOENT { continue }
        throw InboxFailure(path, "stat")
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(path)
      } else {
        scan.drops.append(Drop(path: path, status: status))
      }
    }
  }

  /// Opens a folder below the drop folder, step by step.
  func open(_ folder: RawPath?) throws(InboxFailure) -> Descriptor {
    var opened = try Descriptor.folder(path)
    for name in folder?.components ?? [] {
      opened = try opened.folder(name)
    }
    return opened
  }
}

/// Names in an open folder but `.` and `..`, in no order.
func names(in folder: borrowing Descriptor) throws(InboxFailure) -> [RawPath] {
  // The stream takes over the descriptor it is given, so it gets one of its own.
  let own = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard own >= 0, let stream = fdopendir(own) else {
    if own >= 0 { close(own) }
    throw InboxFailure(folder.path, "opendir")
  }
  defer { closedir(stream) }
  var names: [RawPath] = []
  while true {
    errno = 0
    guard let entry = readdir(stream) else {
      if errno != 0 { throw InboxFailure(folder.path, "readdir") }
      return names
    }
    let bytes = withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: UInt8.self, capacity: 256) {
        Array(UnsafeBufferPointer(start: $0, count: strlen(name)))
      }
    }
    if bytes != Array(".".utf8), bytes != Array("..".utf8) { names.append(RawPath(bytes: bytes)) }
  }
}
