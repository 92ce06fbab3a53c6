import Foundation
import PantauInbox
import Testing

struct WorkspaceLockTests {
  private let scratch: Scratch
  private let path: RawPath

  init() throws {
    scratch = try Scratch()
    path = scratch.path / ".kunci"
  }

  /// What the holder wrote; nil where the lock was free.
  private func holder() throws -> String? {
    switch try WorkspaceLock.take(path, note: "coba") {
    case .held: nil
    case .busy(let note): note
    }
  }

  @Test func isTakenOnce() throws {
    let first = try WorkspaceLock.take(path, note: "pid 4711, 12 November 2023 20.00 WIB")
    #expect(try holder() == "pid 4711, 12 November 2023 20.00 WIB")
    #expect(try holder() == "pid 4711, 12 November 2023 20.00 WIB")
    withExtendedLifetime(first) {}
  }

  @Test func isFreeWhenItsHolderGoes() throws {
    do {
      let first = try WorkspaceLock.take(path, note: "yang pertama dan panjang")
      withExtendedLifetime(first) {}
    }
    #expect(try holder() == nil)
    #expect(try scratch.text(of: ".kunci") == "coba")
    #expect(try scratch.mode(of: ".kunci") & 0o137 == 0)
  }

  @Test func isHeldAgainstOtherProcesses() throws {
    try scratch.file(".kunci", "pid 99")
    let other = Process()
    let (commands, answers) = (Pipe(), Pipe())
    other.executableURL = URL(filePath: "/usr/bin/env")
    other.arguments = ["flock", "--exclusive", path.text, "sh", "-c", "echo held; read line"]
    other.standardInput = commands
    other.standardOutput = answers
    try other.run()
    #expect(answers.fileHandleForReading.availableData == Data("held\n".utf8))
    #expect(try holder() == "pid 99")
    try commands.fileHandleForWriting.close()
    other.waitUntilExit()
    #expect(try holder() == nil)
  }

  @Test func keepsOtherProcessesOut() throws {
    let held = try WorkspaceLock.take(path, note: "")
    #expect(try holder() == "")
    let other = Process()
    other.executableURL = URL(filePath: "/usr/bin/env")
    other.arguments = ["flock", "--exclusive", "--nonblock", "--conflict-exit-code", "75", path.text, "true"]
    try other.run()
    other.waitUntilExit()
    #expect(other.terminationStatus == 75)
    withExtendedLifetime(held) {}
  }

  @Test func tellsAHolderWhoseNoteIsNoText() throws {
    try writeFile([0x70, 0xFF] + [UInt8](repeating: 0x78, count: 1000), to: path)
    let number = open(scratch.c(".kunci"), O_RDWR)
    defer { close(number) }
    try scratch.check(flock(number, LOCK_EX | LOCK_NB), "flock")
    #expect(try holder() == "p\u{FFFD}" + String(repeating: "x", count: 198))
  }

  @Test func whoeverLooksSeesTheHolderAndTakesNothing() throws {
    #expect(try WorkspaceLock.holder(of: path) == nil)
    let note = "pid \(getpid()), 12/11/2023 20:00 WIB"
    do {
      let held = try WorkspaceLock.take(path, note: note)
      #expect(try WorkspaceLock.holder(of: path) == note)
      withExtendedLifetime(held) {}
    }
    #expect(try WorkspaceLock.holder(of: path) == nil)
    #expect(try scratch.text(of: ".kunci") == note)
  }

  @Test func isAFileOfItsOwn() throws {
    try scratch.file("lain")
    try scratch.symbolicLink(".kunci", to: "lain")
    #expect(throws: InboxFailure(path: path.text, operation: "open", code: ELOOP)) { try holder() }
    #expect(try scratch.text(of: "lain") == "isi")
    try scratch.remove(".kunci")
    try scratch.folder(".kunci")
    #expect(throws: InboxFailure(path: path.text, operation: "open", code: EISDIR)) { try holder() }
  }
}
