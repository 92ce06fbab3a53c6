import ArgumentParser
import PantauBatch
import PantauDomain

/// The options that every command has.
struct SharedOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("Ruang kerja. / The workspace.", valueName: "dir"))
  var workspace: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Posisi data, ISO 8601 dengan zona; tanpa ini, jam sekarang. / As known at this instant.",
      valueName: "2023-11-12T20:00:00+07:00"))
  var asOf: Instant?

  @Option(name: .long, help: ArgumentHelp("Bahasa pesan: id atau en. / Language of messages.", valueName: "id|en"))
  var language: Language?

  @Flag(name: .long, help: "Satu dokumen JSON di keluaran standar. / One JSON document on standard output.")
  var json = false

  @Flag(name: .long, help: "Hanya peringatan dan galat yang diberitahukan. / Tells warnings and failures only.")
  var quiet = false

  @Flag(name: .long, help: "Setiap langkah diberitahukan. / Tells every step.")
  var verbose = false

  @Flag(name: .customLong("no-color"), help: "Tanpa warna. / No colours.")
  var noColor = false

  var console: Console {
    Console(
      language: language ?? Environment.language, json: json, quiet: quiet, verbose: verbose,
      color: !noColor && Environment.allowsColor, terminalWidth: Environment.terminalWidth)
  }

  var instant: Instant { asOf ?? Clock.now() }

  func open() throws(Stop) -> Workspace {
    try Workspace(at: workspacePath)
  }

  var workspacePath: String { workspace ?? Environment["SIPANTAU_WORKSPACE"] ?? "." }

  /// Runs a command's work; a stop becomes its message and exit status.
  func perform(_ work: (Console) throws(Stop) -> ExitStatus) throws {
    let console = console
    defer { console.finishProgress() }
    let status: ExitStatus
    do throws(Stop) {
      status = try work(console)
    } catch {
      console.tell(error)
      throw ExitCode(error.status.rawValue)
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}

extension Instant: ExpressibleByArgument {
  init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {
  init?(argument: String) { self.init(rawValue: argument) }
}

extension ReportingWeek: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}

extension RegionCode: ExpressibleByArgument {
  init?(argument: String) { self.init(argument) }
}
