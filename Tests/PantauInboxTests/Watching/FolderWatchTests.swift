import Foundation
import PantauInbox
import Testing

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
    var watch = try FolderWatch.listening()
    #expect(try watch.cover(folders()))
    #expect(try !watch.wait(seconds: 0, waker: waker))
    try scratch.file("73.10/lama/a.csv")
    #expect(try watch.wait(seconds: 60, waker: waker))
    #expect(try !watch.wait(seconds: 0, waker: waker))
  }

  @Test func wakesForAFileThatIsRenamedIntoItsFolder() throws {
    try scratch.folder("masuk")
    try scratch.file("a.csv")
    var watch = try FolderWatch.listening()
    #expect(try watch.cover([scratch.path / "masuk"]))
    try scratch.check(rename(scratch.c("a.csv"), scratch.c("masuk/a.csv")), "rename")
    #expect(try watch.wait(seconds: 60, waker: waker))
  }

  @Test func aFolderMadeLaterIsNewOnce() throws {
    var watch = try FolderWatch.listening()
    #expect(try watch.cover(folders()))
    #expect(try !watch.cover(folders()))
    try scratch.folder("91.03")
    #expect(try watch.wait(seconds: 60, waker: waker))
    #expect(try watch.cover(folders()))
    #expect(try !watch.cover(folders()))
    try scratch.file("91.03/a.csv")
    #expect(try watch.wait(seconds: 60, waker: waker))
  }

  @Test func aFolderThatGoesIsForgottenAndMayComeAgain() throws {
    try scratch.folder("91.03")
    var watch = try FolderWatch.listening()
    #expect(try watch.cover(folders()))
    try scratch.remove("91.03")
    #expect(try watch.wait(seconds: 60, waker: waker))
    try scratch.folder("91.03")
    #expect(try watch.wait(seconds: 60, waker: waker))
    #expect(try watch.cover(folders()))
  }

  @Test func leavesOutWhatIsGoneAndWhatIsALink() throws {
    try scratch.folder("ada")
    try scratch.symbolicLink("tautan", to: "ada")
    var watch = try FolderWatch.listening()
    #expect(try !watch.cover([scratch.path / "tidak-ada", scratch.path / "tautan"]))
    try scratch.file("ada/a.csv")
    #expect(try !watch.wait(seconds: 0, waker: waker))
  }

  @Test func aQueueThatRanOverWakesToo() throws {
    let most = try Int(String(decoding: readFile("/proc/sys/fs/inotify/max_queued_events"), as: UTF8.self).dropLast())
    var watch = try FolderWatch.listening()
    #expect(try watch.cover(folders()))
    try scratch.file("a")
    try scratch.file("b")
    // The kernel joins an event with the one before where they are the same.
    for number in 0...(try #require(most)) {
      try scratch.check(chmod(scratch.c(number % 2 == 0 ? "a" : "b"), 0o600), "chmod")
    }
    #expect(try watch.wait(seconds: 60, waker: waker))
    #expect(try !watch.wait(seconds: 0, waker: waker))
    try scratch.file("c")
    #expect(try watch.wait(seconds: 60, waker: waker))
  }

  @Test func somebodyWhoWakesEndsTheWaitOnceBeforeItOrMeanwhile() throws {
    var watch = try FolderWatch.listening()
    waker.wake()
    waker.wake()
    #expect(try !watch.wait(seconds: 60, waker: waker))
    let waker = waker
    Thread.detachNewThread { waker.wake() }
    #expect(try !watch.wait(seconds: 60, waker: waker))
  }

  @Test func oneThatIsDeafWaitsItsTime() throws {
    var watch = FolderWatch.deaf
    #expect(watch.isDeaf)
    #expect(try !watch.cover(folders()))
    try scratch.file("a")
    #expect(try !watch.wait(seconds: 0, waker: waker))
  }

  @Test(arguments: [
    ("inotify_init", EMFILE, "fs.inotify.max_user_instances"),
    ("inotify_add_watch", ENOSPC, "fs.inotify.max_user_watches"), ("read", EIO, nil),
  ])
  func namesTheLimitThatIsReached(operation: String, code: Int32, limit: String?) {
    #expect(InboxFailure(path: "masuk", operation: operation, code: code).watchLimit == limit)
  }
}
