import Foundation
import PantauBatch
import PantauDomain
import Testing

@Suite struct InitTests {
  @Test func `A workspace has its folders, one below masuk for every office`() throws {
    let trial = try TrialWorkspace(.whole)
    let top = try FileManager.default.contentsOfDirectory(atPath: trial.path).sorted()
    let folders = ["arsip", "ditolak", "keluaran", "masuk", "seeds", "sipantau.yaml", "tanda-terima"]
    #expect(top == [".kunci", ".penjaga"] + folders)
    let offices = try FileManager.default.contentsOfDirectory(atPath: trial.path + "/masuk")
    let codes = trial.workspace.reference.registry.regions.map(\.code.description)
    #expect(codes.count == 552)
    #expect(Set(offices) == Set(codes + ["pusat"]))
    #expect(try trial.files(below: "masuk").isEmpty)
  }

  @Test func `The locks are there, so that root who takes one for a backup does not own it`() throws {
    let trial = try TrialWorkspace()
    for name in [".kunci", ".penjaga"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(trial.path)/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o640, "\(name)")
    }
  }

  @Test func `An office that comes into the seeds gets its folder from the next batch`() throws {
    let trial = try TrialWorkspace()
    try trial.remove("masuk/73.09")
    try FileManager.default.setAttributes([.posixPermissions: 0o2770], ofItemAtPath: "\(trial.path)/masuk/73.10")
    _ = try trial.take("2023-10-04T10:00:00+07:00")
    let made = try FileManager.default.attributesOfItem(atPath: "\(trial.path)/masuk/73.09")
    #expect(made[.type] as? FileAttributeType == .typeDirectory)
    #expect(made[.posixPermissions] as? Int == 0o750)
    let old = try FileManager.default.attributesOfItem(atPath: "\(trial.path)/masuk/73.10")
    #expect(old[.posixPermissions] as? Int == 0o2770)
  }

  @Test func `A file in the place of an office's folder keeps nobody waiting, and makes room`() throws {
    let trial = try TrialWorkspace()
    try trial.remove("masuk/73.09")
    try trial.drop("", as: "73.09")
    try trial.drop(FormText.activity("73.10", "2023-W40"), as: "73.10/a.csv")
    #expect(try trial.take("2023-10-04T10:00:00+07:00").taken.map(\.status).contains(.accepted))
    _ = try trial.take("2023-10-04T10:01:00+07:00")
    var isFolder: ObjCBool = false
    #expect(FileManager.default.fileExists(atPath: "\(trial.path)/masuk/73.09", isDirectory: &isFolder))
    #expect(isFolder.boolValue)
  }

  @Test func `A drop folder that is gone is told, not made`() throws {
    let trial = try TrialWorkspace()
    try trial.remove("masuk")
    let stop = try #require(#expect(throws: Stop.self) { try trial.take("2023-10-04T10:00:00+07:00") })
    #expect(stop.status == .inputOutput)
    #expect(!trial.holds("masuk"))
  }

  @Test func `The seeds in the program are those of the repository`() throws {
    let trial = try TrialWorkspace(.whole)
    let shipped = Sample.root.appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: shipped.path).filter { $0.hasSuffix(".csv") }
    #expect(try trial.files(below: "seeds") == names.sorted())
    for name in names {
      let bytes = Array(try Data(contentsOf: shipped.appending(path: name)))
      #expect(try trial.bytes(of: "seeds/\(name)") == bytes, "\(name)")
    }
  }

  @Test func `The configuration holds every setting with its initial value`() throws {
    let trial = try TrialWorkspace(.whole)
    #expect(try trial.text(of: "sipantau.yaml") == Settings.initialFile)
    #expect(trial.workspace.settings == Settings.initial)
  }

  @Test func `A second time is refused and changes nothing`() throws {
    let trial = try TrialWorkspace(settings: "lock_weeks: 4\n")
    try trial.write(Array("unit\n".utf8), to: "seeds/unit.csv")
    let stop = try #require(#expect(throws: Stop.self) { try Workspace.initialize(at: trial.path) })
    #expect(stop.status == .unusable)
    #expect(stop.message.id.contains("sudah berisi ruang kerja"))
    #expect(try trial.text(of: "sipantau.yaml") == "lock_weeks: 4\n")
    #expect(try trial.text(of: "seeds/unit.csv") == "unit\n")
  }

  @Test func `A folder without a configuration is no workspace`() throws {
    let trial = try TrialWorkspace()
    let stop = try #require(#expect(throws: Stop.self) { try Workspace(at: trial.path + "/masuk") })
    #expect(stop.status == .unusable)
    #expect(stop.message.id.contains("sipantau init"))
  }

  @Test func `A broken configuration and broken seeds name file and line`() throws {
    let trial = try TrialWorkspace()
    try trial.write(Array("lock_weeks: banyak\n".utf8), to: "sipantau.yaml")
    let settings = try #require(#expect(throws: Stop.self) { try Workspace(at: trial.path) })
    #expect(settings.status == .unusable)
    #expect(settings.message.id.hasPrefix("\(trial.path)/sipantau.yaml:1: "))

    try trial.write([], to: "sipantau.yaml")
    let units = try trial.text(of: "seeds/unit.csv")
    try trial.write(Array((units + "POLDAGRI,Kembar,kemendagri,*,*\n").utf8), to: "seeds/unit.csv")
    let seeds = try #require(#expect(throws: Stop.self) { try Workspace(at: trial.path) })
    #expect(seeds.status == .unusable)
    let line = units.split(separator: "\n").count + 1
    #expect(seeds.message.id.hasPrefix("\(trial.path)/seeds/unit.csv:\(line):"), "\(seeds.message.id)")
  }
}
