import Foundation
import PantauInbox
import Testing

/// A watch that can be asked within an expectation.
private final class Ear {
  private var watch: FolderWatch
  let waker: Waker

  init(_ watch: consuming FolderWatch, waker: Waker) {
    self.watch = watch
    self.waker = waker
  }

  var isDeaf: Bool { watch.isDeaf }
  func cover(_ folders: [RawPath]) throws -> Bool { try watch.cover(folders) }
  func wait(seconds: Double) throws -> Bool { try watch.wait(seconds: seconds, waker: waker) }
}

struct FolderWatchTests {
  private let scratch: Scratch
  private let waker: Waker

  init() throws {
    scratch = try Scratch()
    waker = try Waker()
  }

  private func folders() throws -> [RawPath] { try DropFolder(path: scratch.path).scan().folders }

  @Test func theScanNamesTheFoldersThatItLookedInto() throws {
    try scratch.file("73.10/lama/a.csv")
    try scratch.folder("73/.sync")
    #expect(
      try Set(folders()) == [scratch.path, scratch.path / "73", scratch.path / "73.10", scratch.path / "73.10/lama"])
  }

  @Test func wakesForAFileThatComesInAnyFolder() throws {
    try scratch.folder("73.10/lama")
    let watch = Ear(try FolderWatch.listening(), waker: waker)
    #expect(try watch.cover(folders()))
    #expect(try !watch.wait(seconds: 0))
    try scratch.file("73.10/lama/a.csv")
    #expect(try watch.wait(seconds: 60))
    #expect(try !watch.wait(seconds: 0))
  }

  @Test func wakesForAFileThatIsRenamedIntoItsFolder() throws {
    try scratch.folder("masuk")
    try scratch.file("a.csv")
    let watch = Ear(try FolderWatch.listening(), waker: waker)
    #expect(try watch.cover([scratch.path / "masuk"]))
    try scratch.check(rename(scratch.c("a.csv"), scratch.c("masuk/a.csv")), "rename")
    #expect(try watch.wait(seconds: 60))
  }

  @Test func aFolderMadeLaterIsNewOnce() throws {
    let watch = Ear(try FolderWatch.listening(), waker: waker)
    #expect(try watch.cover(folders()))
    #expect(try !watch.cover(folders()))
    try scratch.folder("91.03")
    #expect(try watch.wait(seconds: 60))
    #expect(try watch.cover(folders()))
    #expect(try !watch.cover(folders()))
    try scratch.file("91.03/a.csv")
    #expect(try watch.wait(seconds: 60))
  }

  @Test func aFolderThatGoesIsForgottenAndMayComeAgain() throws {
    try scratch.folder("91.03")
    let watch = Ear(try FolderWatch.listening(), waker: waker)
    #expect(try watch.cover(folders()))
    try scratch.remove("91.03")
    #expect(try watch.wait(seconds: 60))
    try scratch.folder("91.03")
    #expect(try watch.wait(seconds: 60))
    #expect(try watch.cover(folders()))
  }

  @Test func leavesOutWhatIsGoneAndWhatIsALink() throws {
    try scratch.folder("ada")
    try scratch.symbolicLink("tautan", to: "ada")
    let watch = Ear(try FolderWatch.listening(), waker: waker)
    #expect(try !watch.cover([scratch.path / "tidak-ada", scratch.path / "tautan"]))
    try scratch.file("ada/a.csv")
    #expect(try !watch.wait(seconds: 0))
  }

  @Test func aQueueThatRanOverWakesToo() throws {
    let most = try Int(String(decoding: readFile("/proc/sys/fs/inotify/max_queued_events"), as: UTF8.self).dropLast())
    let watch = Ear(try FolderWatch.listening(), waker: waker)
    #expect(try watch.cover(folders()))
    try scratch.file("a")
    try scratch.file("b")
    // The kernel joins an event with the one before where they are the same.
    for number in 0...(try #require(most)) {
      try scratch.check(chmod(scratch.c(number % 2 == 0 ? "a" : "b"), 0o600), "chmod")
    }
    #expect(try watch.wait(seconds: 60))
    #expect(try !watch.wait(seconds: 0))
    try scratch.file("c")
    #expect(try watch.wait(seconds: 60))
  }

  @Test func somebodyWhoWakesEndsTheWaitOnceBeforeItOrMeanwhile() throws {
    let watch = Ear(try FolderWatch.listening(), waker: waker)
    waker.wake()
    waker.wake()
    #expect(try !watch.wait(seconds: 60))
    let waker = waker
    Thread.detachNewThread { waker.wake() }
    #expect(try !watch.wait(seconds: 60))
  }

  @Test func oneThatIsDeafWaitsItsTime() throws {
    let watch = Ear(FolderWatch.deaf, waker: waker)
    #expect(watch.isDeaf)
    #expect(try !watch.cover(folders()))
    try scratch.file("a")
    #expect(try !watch.wait(seconds: 0))
  }

  @Test(arguments: [
    ("inotify_init", EMFILE, "fs.inotify.max_user_instances"),
    ("inotify_add_watch", ENOSPC, "fs.inotify.max_user_watches"), ("read", EIO, nil),
  ])
  func namesTheLimitThatIsReached(operation: String, code: Int32, limit: String?) {
    #expect(InboxFailure(path: "masuk", operation: operation, code: code).watchLimit == limit)
  }
}
