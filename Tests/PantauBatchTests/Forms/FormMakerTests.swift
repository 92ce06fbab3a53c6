import Foundation
import PantauBatch
import PantauDomain
import PantauInbox
import Testing

/// For whom, for when and where forms are written, and what is refused.
@Suite struct FormMakerTests {
  private let trial: TrialWorkspace
  /// A Tuesday of 2023-W46.
  private let asOf = "2023-11-14T10:00:00+07:00"

  init() throws { trial = try TrialWorkspace() }

  private var folder: String { trial.path + "/formulir" }

  @discardableResult
  private func write(_ request: FormRequest) throws -> WrittenForms {
    try FormMaker(workspace: trial.workspace, asOf: try instant(asOf), log: Logs.silent).write(request)
  }

  private func request(_ offices: [String] = [], period: String? = nil) -> FormRequest {
    FormRequest(offices: offices, period: period.flatMap { ReportingWeek($0) }, folder: folder)
  }

  /// The status of the refusal and its sentence in English.
  private func refusal(_ request: FormRequest) throws -> (status: PantauBatch.ExitStatus?, text: String) {
    do {
      try write(request)
      return (nil, "")
    } catch let stop as Stop {
      return (stop.status, stop.message.en)
    }
  }

  @Test func `An office gets the forms that are asked of it, in a folder of its own`() throws {
    try write(request(["73.10", "73"], period: "2023-W46"))
    let names = ["aktivitas", "dokumen", "hambatan", "nphd", "tahapan"]
    #expect(
      try trial.files(below: "formulir")
        == ["73.10", "73"].flatMap { code in names.map { "\(code)/\($0)_\(code)_2023-W46.csv" } })
  }

  @Test func `A province stands for its office and all below it, all for everybody`() throws {
    var wish = request()
    wish.provinces = ["73"]
    wish.forms = [.grants]
    #expect(try write(wish).files.compactMap(\.office?.description) == ["73", "73.09", "73.10"])
    wish.all = true
    wish.replaces = true
    #expect(try write(wish).files.compactMap(\.office?.description) == ["73", "73.09", "73.10", "91", "91.03"])
  }

  @Test func `Without an office the blank forms are written`() throws {
    let written = try write(request())
    #expect(written.week == nil)
    #expect(
      try trial.files(below: "formulir")
        == ["aktivitas.csv", "dokumen.csv", "hambatan.csv", "logistik.csv", "nphd.csv", "tahapan.csv"])
    let (status, text) = try refusal(request(period: "2023-W46"))
    #expect(status == .usage && text.contains("Blank forms have no period"))
  }

  @Test func `The period is the current one unless another is named`() throws {
    #expect(try write(request(["73.10"])).week == ReportingWeek("2023-W46"))
  }

  @Test(arguments: [("2023-W38", true), ("2023-W37", false), ("2024-W02", true), ("2024-W03", false)])
  func `A period that is locked or far ahead is refused`(period: String, isTaken: Bool) throws {
    let (status, text) = try refusal(request(["73.10"], period: period))
    #expect(status == (isTaken ? nil : .usage))
    #expect(text.contains(period) == !isTaken)
    #expect(trial.holds("formulir") == isTaken)
  }

  @Test(arguments: [
    ("73.11", "73.10"), ("Pangkep", "73.10"), ("xyzxyz", "write a region's code"),
    ("", "write a region's code"),
  ])
  func `Of an unknown office it is said who may be meant`(office: String, hint: String) throws {
    let (status, text) = try refusal(request(["73.10", office]))
    #expect(status == .usage)
    #expect(text.contains(hint), "\(text)")
    #expect(!trial.holds("formulir"))
  }

  @Test func `Of a retired code the one of today is said`() throws {
    let country = try TrialWorkspace(.whole)
    let maker = FormMaker(workspace: country.workspace, asOf: try instant(asOf), log: Logs.silent)
    #expect {
      try maker.write(FormRequest(offices: ["91.01"], folder: country.path + "/formulir"))
    } throws: { error in
      let message = (error as? Stop)?.message.id
      return message == "\"91.01\" kode lama; sekarang 93.01 (Kabupaten Merauke)."
    }
  }

  @Test func `A province must be one, and a form must be asked of somebody`() throws {
    var wish = request()
    wish.provinces = ["73.10"]
    #expect(try refusal(wish).status == .usage)
    wish.provinces = ["73"]
    wish.forms = [.logistics]
    let (status, text) = try refusal(wish)
    #expect(status == .usage && text.contains("logistik"))
    #expect(!trial.holds("formulir"))
  }

  @Test func `Nothing is overwritten, and nothing written, unless it is forced`() throws {
    let mine = Array("milik kantor".utf8)
    try trial.write(mine, to: "formulir/73.10/nphd_73.10_2023-W46.csv")
    let (status, text) = try refusal(request(["73", "73.10"]))
    #expect(status == .inputOutput && text.contains("is not empty"))
    #expect(!trial.holds("formulir/73"))
    #expect(try trial.bytes(of: "formulir/73.10/nphd_73.10_2023-W46.csv") == mine)
    var wish = request(["73", "73.10"])
    wish.replaces = true
    try write(wish)
    #expect(try trial.bytes(of: "formulir/73.10/nphd_73.10_2023-W46.csv") != mine)
  }

  @Test func `A blank form overwrites nothing either`() throws {
    try trial.write([0x61], to: "formulir/lain.txt")
    #expect(try refusal(request()).status == .inputOutput)
  }

  @Test func `A folder that is a file is told`() throws {
    try trial.write([0x61], to: "formulir")
    let (status, text) = try refusal(request(["73.10"]))
    #expect(status == .inputOutput && text.contains("formulir"))
  }

  @Test(arguments: ["masuk", "masuk/73.10", "./x/../masuk/formulir", "pintas"])
  func `A form is never written where it would be taken for a report`(place: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: trial.path + "/pintas", withDestinationPath: trial.path + "/masuk/73.10")
    var wish = request(["73.10"])
    wish.folder = trial.path + "/" + place
    let (status, text) = try refusal(wish)
    #expect(status == .usage && text.contains("drop folder"))
    #expect(try trial.files(below: "masuk").isEmpty)
  }

  @Test func `Programs get one document`() throws {
    let written = try write(FormRequest(offices: ["73.10"], forms: [.grants], folder: "\(trial.path)/x"))
    let text = try JSONText.template(written)
    #expect(
      text == """
        {
          "as_of" : "2023-11-14T10:00:00+07:00",
          "files" : [
            {
              "file" : "73.10/nphd_73.10_2023-W46.csv",
              "form" : "nphd",
              "office" : "73.10",
              "rows" : 4
            }
          ],
          "output" : "\(trial.path)/x",
          "period" : "2023-W46"
        }
        """)
  }
}
