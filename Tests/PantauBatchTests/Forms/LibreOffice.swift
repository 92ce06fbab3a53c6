import Foundation

/// A real LibreOffice that knows one locale: opens CSV files and saves them as CSV again.
struct LibreOffice {
  /// How the file is saved: what a person may choose in the dialog.
  struct Format: Sendable {
    /// The delimiter as ASCII code, and the character set as LibreOffice counts them.
    let delimiter: Int
    let encoding: Int
    let name: String

    static let utf8 = 76
    static let windows1252 = 1

    static let all = [("koma", 44), ("titik-koma", 59), ("tab", 9)].flatMap { name, delimiter in
      [("utf8", utf8), ("1252", windows1252)].map { set, encoding in
        Format(delimiter: delimiter, encoding: encoding, name: "\(name)-\(set)")
      }
    }
  }

  enum Opening: Sendable {
    /// As the import dialog has it when a file is opened by double click for the first time: comma, semicolon and tab
    /// divide, the locale of the program, and nothing but numbers is looked for.
    case asOffered
    /// With *detect special numbers* ticked: also dates, times, percentages. What is typed into a cell is read so, too.
    case detecting

    fileprivate var options: String {
      switch self {
      case .asOffered: "44/59/9,34,76,1,,0,false,false,false"
      case .detecting: "44/59/9,34,76,1,,0,false,true,false"
      }
    }
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let profile: URL

  /// - Parameter locale: `id-ID`; `C` for the one that is taken where none is set.
  init(locale: String, in folder: URL) throws {
    profile = folder.appending(path: "profil-\(locale)")
    let user = profile.appending(path: "user")
    try FileManager.default.createDirectory(at: user, withIntermediateDirectories: true)
    let setting =
      locale == "C"
      ? ""
      : """
      <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
      <value>\(locale)</value></prop></item>
      """
    let settings = """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\(setting)\(LibreOffice.installed)</oor:items>
      """
    try settings.write(to: user.appending(path: "registrymodifications.xcu"), atomically: true, encoding: .utf8)
  }

  /// Without this the program lays its own empty macros over those that a new profile has.
  private static let installed = """
    <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse">\
    <value>true</value></prop></item>
    """

  /// Saves each file under its own name in the folder.
  func resave(_ files: [URL], opening: Opening, as format: Format, into folder: URL) throws {
    let filter = "Text - txt - csv (StarCalc)"
    // The rest of the options: the first sheet, everything as it is shown, no formulas.
    let saving = "\(format.delimiter),34,\(format.encoding),1,,0,false,true,false"
    let conversion = [
      "--infilter=\(filter):\(opening.options)", "--convert-to", "csv:\(filter):\(saving)", "--outdir", folder.path,
    ]
    try run(conversion + files.map(\.path))
    for file in files where !FileManager.default.fileExists(atPath: folder.path + "/" + file.lastPathComponent) {
      throw Failure(description: "soffice wrote no \(file.lastPathComponent)")
    }
  }

  func run(_ arguments: [String], environment: [String: String] = [:]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      ["LC_ALL=C"] + environment.map { "\($0)=\($1)" }
      + ["soffice", "--headless", "--norestore", "-env:UserInstallation=\(profile.absoluteString)"] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: break
    case 127:
      throw Failure(
        description: "LibreOffice (soffice) is not installed, and without it nobody knows what a spreadsheet does to "
          + "the forms: script/setup.sh libreoffice-calc installs it.")
    case let status: throw Failure(description: "soffice ended with \(status)")
    }
  }
}
