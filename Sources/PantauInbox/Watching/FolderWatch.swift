import Glibc

/// Wakes when something moves in folders. It says that something did, never what: whoever wakes looks for himself, so that
/// neither a lost event nor a false one does harm.
package struct FolderWatch: ~Copyable {
  /// -1 for one that hears nothing.
  private let queue: Int32
  private var watched: Set<Int32> = []

  private init(queue: Int32) { self.queue = queue }

  deinit { if queue >= 0 { close(queue) } }

  /// Hears nothing, so that every wait lasts its time: for file systems whose changes the kernel does not see.
  package static var deaf: FolderWatch { FolderWatch(queue: -1) }

  package static func listening() throws(InboxFailure) -> FolderWatch {
    FolderWatch(queue: try calling("inotify_init", on: folders) { inotify_init1(O_NONBLOCK | O_CLOEXEC) })
  }

  package var isDeaf: Bool { queue < 0 }

  /// Listens to those folders too; those that it knows already cost next to nothing. A folder that is gone, or may not be
  /// read, is left out.
  /// - Returns: whether one was new. What came into it before is told by nobody, so it must be looked into once more.
  /// - Throws: where the system keeps no more watches.
  package mutating func cover(_ folders: [RawPath]) throws(InboxFailure) -> Bool {
    if isDeaf { return false }
    var foundNew = false
    for folder in folders {
      do throws(InboxFailure) {
        let watch = try folder.withCString { name throws(InboxFailure) in
          try calling("inotify_add_watch", on: folder) { inotify_add_watch(queue, name, events) }
        }
        if watched.insert(watch).inserted { foundNew = true }
      } catch  where error.isOfOnePath {
        // The look at the folders tells of it.
      }
    }
    return foundNew
  }

  /// Waits until something moves, somebody wakes, or the time is over.
  /// - Returns: whether it was something that moved.
  package mutating func wait(seconds: Double, waker: Waker) throws(InboxFailure) -> Bool {
    var ends = [
      pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: waker.reading, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = Int32(min(max(seconds, 0), 86_400) * 1000 + 1)
    if poll(&ends, nfds_t(ends.count), milliseconds) < 0, errno != EINTR {
      throw InboxFailure(FolderWatch.folders, "poll", code: errno)
    }
    if ends[1].revents != 0 { waker.hear() }
    return ends[0].revents != 0 ? try heardAnything() : false
  }

  /// Takes all events from the queue. One that says that the queue ran over is as good as any other.
  private mutating func heardAnything() throws(InboxFailure) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    var heard = false
    while true {
      let count: Int
      do throws(InboxFailure) {
        count = try calling("read", on: FolderWatch.folders) { read(queue, &bytes, bytes.count) }
      } catch  where error.code == EAGAIN {
        return heard
      }
      if count == 0 { return heard }
      heard = true
      forgetEnded(bytes.prefix(count))
    }
  }

  /// Watches of folders that are gone; their numbers are not given again soon, but would pile up.
  private mutating func forgetEnded(_ bytes: ArraySlice<UInt8>) {
    let headBytes = MemoryLayout<inotify_event>.size
    bytes.withUnsafeBytes { buffer in
      var at = 0
      while at + headBytes <= buffer.count {
        let event = buffer.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
        if event.mask & UInt32(IN_IGNORED) != 0 { watched.remove(event.wd) }
        at += headBytes + Int(event.len)
      }
    }
  }

  private static let folders = RawPath("masuk")
}

/// A file was finished, came in by rename, or was made (a folder, a link); changed its times or rights; a folder went.
private let events = UInt32(
  IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_DONT_FOLLOW
    | IN_EXCL_UNLINK)

extension InboxFailure {
  /// The system's setting that keeps folders from being watched; nil where it is something else.
  package var watchLimit: String? {
    switch (operation, code) {
    case ("inotify_init", EMFILE): "fs.inotify.max_user_instances"
    case ("inotify_add_watch", ENOSPC): "fs.inotify.max_user_watches"
    default: nil
    }
  }
}
