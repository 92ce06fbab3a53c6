import ArgumentParser
import PantauBatch
import PantauDomain

extension Form: ExpressibleByArgument {}

struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Menulis formulir CSV, sudah terisi untuk kantor dan periode. / Writes the CSV forms, pre-filled.",
    discussion: """
      Satu folder per kantor, dengan hal yang diminta darinya dan isian terakhirnya. Tanpa --office, --province
      dan --all: keenam formulir kosong.
      One folder an office, with what is asked of it and what it last said. Without --office, --province and --all:
      the six blank forms.

      Contoh / examples:
        sipantau template --office 73.10 --period 2023-W46 --output formulir
        sipantau template --province 73 --form nphd --form dokumen --output formulir
        sipantau template --all --output formulir
        sipantau template --output kosong
      """)

  @Option(name: .long, help: ArgumentHelp("Kantor; boleh diulang. / An office; repeatable.", valueName: "73.10"))
  var office: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Provinsi dan semua kabupaten/kotanya; boleh diulang. / A province and all below it; repeatable.",
      valueName: "73"))
  var province: [String] = []

  @Flag(name: .long, help: "Semua kantor. / All offices.")
  var all = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Formulir; boleh diulang; tanpa ini, semua yang diminta. / A form; repeatable; else all that are asked.",
      valueName: "tahapan|dokumen|nphd|logistik|hambatan|aktivitas"))
  var form: [Form] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Periode; tanpa ini, yang sedang berjalan. / The period; else the current one.", valueName: "2023-W46"))
  var period: ReportingWeek?

  @Option(name: .long, help: ArgumentHelp("Folder tujuan. / Where to write.", valueName: "dir"))
  var output: String

  @Flag(name: .long, help: "Mengganti formulir yang sudah ada. / Replaces forms that are there.")
  var force = false

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let workspace = try common.open()
      let request = FormRequest(
        offices: office, provinces: province, all: all, forms: form, period: period, folder: output, replaces: force)
      let written = try FormMaker(workspace: workspace, asOf: common.instant, log: console.log).write(request)
      if console.json {
        try console.result(JSONText.template(written))
      } else if !console.quiet {
        try console.result(TemplateText.line(of: written))
      }
      return .done
    }
  }
}
