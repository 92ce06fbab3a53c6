import ArgumentParser
import PantauBatch
import PantauDomain

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Membuat ruang kerja: folder, konfigurasi, salinan data acuan. / Makes a workspace.",
    discussion: """
      Contoh / example:
        sipantau init /srv/sipantau
      """)

  @Argument(help: ArgumentHelp("Folder ruang kerja. / The workspace's folder.", valueName: "dir"))
  var folder: String

  @OptionGroup var common: SharedOptions

  func run() throws {
    try common.perform { (console) throws(Stop) in
      let workspace = try Workspace.initialize(at: folder)
      console.note(
        Phrase(
          id: """
            Ruang kerja siap: \(workspace.root)
              Konfigurasi : \(workspace.root)/sipantau.yaml
              Data acuan  : \(workspace.root)/seeds/
              Kiriman     : letakkan di \(workspace.root)/masuk/<kode wilayah>/
              Lalu        : sipantau run --workspace \(workspace.root)
            """,
          en: """
            Workspace ready: \(workspace.root)
              Configuration: \(workspace.root)/sipantau.yaml
              Seeds        : \(workspace.root)/seeds/
              Submissions  : put them into \(workspace.root)/masuk/<region code>/
              Then         : sipantau run --workspace \(workspace.root)
            """))
      return .done
    }
  }
}
