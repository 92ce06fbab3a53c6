import Foundation
import Testing

/// The program itself, watching a folder while files are dropped.
@Suite(.serialized) struct WatchTests {
  @Test func `A file that is dropped is taken, logged, and shown by the workbooks`() throws {
    let trial = try WatchedWorkspace()
    let watch = try trial.watch()
    // The first batch writes the current workbooks, whether or not there are files.
    try trial.becomes("the first batch ends") { trial.log.contains("batch done") }
    #expect(trial.files(below: "keluaran").contains { $0.hasSuffix("/manifest.json") })

    try trial.write(WatchedForm.activity("73.10"), to: "masuk/73.10/a b.csv")
    try trial.becomes("the file is archived") { trial.files(below: "arsip").count == 1 }
    try trial.becomes("its batch ends") { trial.log.contains("files=1") }
    #expect(trial.files(below: "masuk").isEmpty)
    let line = try #require(trial.log.split(separator: "\n").first { $0.contains("kiriman / submission") })
    for field in [
      "number=1", "path=73.10/a b.csv", "scope=73.10", "form=aktivitas", "status=accepted", "accepted=1", "held=0",
    ] {
      #expect(line.contains(field), "\(line)")
    }
    let manifest = try #require(trial.files(below: "keluaran").first { $0.hasSuffix("/manifest.json") })
    let text = try String(contentsOfFile: trial.path("keluaran/" + manifest), encoding: .utf8)
    #expect(text.contains("73.10/a b.csv"))
    #expect(try trial.end(watch) == 0)
    #expect(trial.log.contains("stopping"))
  }

  @Test func `Folders made later are watched, files renamed into place are taken, uploads are left alone`() throws {
    let trial = try WatchedWorkspace()
    try FileManager.default.removeItem(atPath: trial.path("masuk/91.03"))
    let watch = try trial.watch()
    try trial.becomes("the first batch ends") { trial.log.contains("batch done") }
    try trial.write(WatchedForm.activity("91.03"), to: "masuk/91.03/pekan/ini/a.csv.part")
    try trial.write(WatchedForm.activity("73.09"), to: "masuk/73.09/a.csv")
    try trial.becomes("the other file is archived") { trial.files(below: "arsip").count == 1 }
    #expect(trial.files(below: "masuk") == ["91.03/pekan/ini/a.csv.part"])
    let status = try trial.output("status", "--json")
    #expect(status.contains("\"91.03/pekan/ini/a.csv.part\""))
    #expect(status.contains("\"watch\" : \"pid \(watch.processIdentifier), "))

    try FileManager.default.moveItem(
      atPath: trial.path("masuk/91.03/pekan/ini/a.csv.part"), toPath: trial.path("masuk/91.03/pekan/ini/a.csv"))
    try trial.becomes("the finished upload is archived") { trial.files(below: "arsip").count == 2 }
    #expect(try trial.end(watch, SIGINT) == 0)
  }

  @Test func `A file that keeps growing is taken whole, and keeps nobody waiting`() throws {
    let trial = try WatchedWorkspace(settings: "settle: 1\n")
    let watch = try trial.watch()
    try trial.write(WatchedForm.header, to: "masuk/73.10/panjang.csv")
    try trial.write(WatchedForm.activity("73.09"), to: "masuk/73.09/a.csv")
    var rows = 0
    try trial.becomes("the other file is archived") {
      rows += 1
      try trial.append(WatchedForm.row("73.10", number: rows), to: "masuk/73.10/panjang.csv")
      return trial.files(below: "arsip").count == 1
    }
    #expect(trial.files(below: "masuk") == ["73.10/panjang.csv"])
    try trial.becomes("the long file is archived") { trial.files(below: "arsip").count == 2 }
    try trial.becomes("the long file is logged") { trial.log.contains("path=73.10/panjang.csv") }
    let line = try #require(trial.log.split(separator: "\n").first { $0.contains("path=73.10/panjang.csv") })
    #expect(line.contains("accepted=\(rows) "), "\(line)")
    #expect(try trial.end(watch) == 0)
  }

  @Test func `On SIGHUP a broken configuration is refused, a good one is used`() throws {
    let trial = try WatchedWorkspace()
    let watch = try trial.watch()
    try trial.write("settle: lima\n", to: "sipantau.yaml")
    kill(watch.processIdentifier, SIGHUP)
    try trial.becomes("it is refused") { trial.log.contains("sipantau.yaml:1: \"lima\"") }
    try trial.write(WatchedForm.activity("73.10"), to: "masuk/73.10/a.csv")
    try trial.becomes("the old one goes on") { trial.files(below: "arsip").count == 1 }

    try trial.write("settle: 0.2\nroot_files: pusat\n", to: "sipantau.yaml")
    kill(watch.processIdentifier, SIGHUP)
    try trial.becomes("it is read") { trial.log.contains("read again") }
    try trial.write(WatchedForm.activity("91.03"), to: "masuk/a.csv")
    try trial.becomes("files in masuk/ itself are taken") { trial.files(below: "arsip").count == 2 }
    #expect(try trial.end(watch) == 0)
  }

  @Test func `An office that comes into the seeds gets its folder when they are read again`() throws {
    let trial = try WatchedWorkspace()
    let watch = try trial.watch()
    try trial.becomes("the first batch ends") { trial.log.contains("batch done") }
    let seeds = try String(contentsOfFile: trial.path("seeds/wilayah.csv"), encoding: .utf8)
    let office = "73.08,73,kabupaten,Bone,Kabupaten Bone,Watampone,WITA,7311,0,KTI,Sulawesi,27,372,Kab. Bone\n"
    try trial.write(seeds + office, to: "seeds/wilayah.csv")
    kill(watch.processIdentifier, SIGHUP)
    try trial.becomes("its folder is there") { FileManager.default.fileExists(atPath: trial.path("masuk/73.08")) }
    #expect(try trial.end(watch) == 0)
  }

  @Test func `Beside a watch other commands work, but no second watch`() throws {
    let trial = try WatchedWorkspace()
    let watch = try trial.watch()
    try trial.becomes("the first batch ends") { trial.log.contains("batch done") }
    #expect(try trial.run("watch") == 75)
    #expect(try trial.run("run", "--settle", "0") == 0)
    #expect(try trial.run("watch", "--as-of", "2023-11-12T20:00:00+07:00") == 64)
    #expect(try trial.run("watch", "--json") == 64)
    #expect(try trial.run("watch", "--poll", "0.5") == 64)
    #expect(try trial.end(watch) == 0)
  }

  @Test func `With a poll it finds files without being told`() throws {
    let trial = try WatchedWorkspace()
    let watch = try trial.watch("--poll", "1")
    try trial.becomes("the first batch ends") { trial.log.contains("batch done") }
    #expect(trial.log.contains("inotify=false"))
    try trial.write(WatchedForm.activity("73.10"), to: "masuk/73.10/a.csv")
    try trial.becomes("the file is archived") { trial.files(below: "arsip").count == 1 }
    #expect(try trial.end(watch) == 0)
  }

  @Test func `Rows for other regions are a security event, links and pipes are set aside unopened`() throws {
    let trial = try WatchedWorkspace()
    let secret = trial.folder.appending(path: "rahasia.csv")
    try Data(WatchedForm.activity("73.10").utf8).write(to: secret)
    try trial.write(WatchedForm.activity("73.10") + WatchedForm.row("73.09"), to: "masuk/73.10/a.csv")
    try FileManager.default.createSymbolicLink(
      atPath: trial.path("masuk/73.10/tautan.csv"), withDestinationPath: secret.path)
    try FileManager.default.linkItem(atPath: secret.path, toPath: trial.path("masuk/73.10/nama-kedua.csv"))
    // Whoever opens it waits for ever.
    #expect(mkfifo(trial.path("masuk/73.10/pipa.csv"), 0o600) == 0)
    let watch = try trial.watch()
    try trial.becomes("all are taken") { trial.log.contains("files=4") }
    #expect(trial.files(below: "masuk").isEmpty)
    #expect(trial.files(below: "arsip").count == 1)
    #expect(trial.files(below: "ditolak").count { !$0.hasSuffix(".temuan.txt") } == 3)
    let events = trial.log.split(separator: "\n").filter { $0.contains("peristiwa keamanan") }
    #expect(events.count == 1)
    for field in [" warning ", "path=73.10/a.csv", "scope=73.10", "rows=1", "lines=[\"3\"]", "values=[\"73.09\"]"] {
      #expect(events.first?.contains(field) == true, "\(events)")
    }
    #expect(try trial.end(watch) == 0)
  }

  @Test func `Told to stop in the middle of workbooks it stops, and the next watch writes them`() throws {
    let trial = try WatchedWorkspace()
    try trial.write(WatchedForm.activity("73.10"), to: "masuk/73.10/a.csv")
    let watch = try trial.watch()
    try trial.becomes("workbooks are begun") { trial.log.contains("kiriman / submission") }
    #expect(try trial.end(watch) == 0)
    #expect(trial.log.contains("berhenti / stopping"))
    #expect(trial.files(below: "arsip").count == 1)

    let next = try trial.watch()
    try trial.becomes("its batch ends") { trial.log.contains("batch done") }
    let manifest = try #require(trial.files(below: "keluaran").first { $0.hasSuffix("/manifest.json") })
    let text = try String(contentsOfFile: trial.path("keluaran/" + manifest), encoding: .utf8)
    #expect(text.contains("73.10/a.csv"))
    #expect(try trial.end(next) == 0)
  }
}
