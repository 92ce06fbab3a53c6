import PantauInbox

/// What goes on in a workspace at this moment.
package struct WorkspaceActivity: Sendable {
  /// Names below the drop folder that are left alone because they are still being uploaded, sorted, fit to be shown.
  package let uploading: [String]
  /// Who holds the workspace for a batch, and since when; nil where nobody does.
  package let batch: String?
  /// The same of a watch.
  package let watch: String?

  package static func now(in workspace: Workspace) throws(Stop) -> WorkspaceActivity {
    try adapting { () throws(InboxFailure) in
      // A workspace that was restored from a backup may have none.
      let uploading = exists(workspace.drops.path) ? try workspace.drops.scan().uploading : []
      return WorkspaceActivity(
        uploading: uploading.map(\.description), batch: try WorkspaceLock.holder(of: workspace.lockPath),
        watch: try WorkspaceLock.holder(of: workspace.watchLockPath))
    }
  }
}
