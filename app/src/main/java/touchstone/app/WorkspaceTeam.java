package touchstone.app;

import java.nio.file.Path;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Leads;
import touchstone.app.team.Team;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.exchange.GuidelineFile;
import touchstone.storage.exchange.GuidelineIntake;
import touchstone.storage.workspace.Workspace;

/** The team of an open workspace, as {@code touchstone leads} and {@code guideline} change it. */
final class WorkspaceTeam implements Team {
  private final Workspace workspace;
  private final GuidelineIntake guidelines;

  WorkspaceTeam(Workspace workspace) {
    this.workspace = workspace;
    this.guidelines = new GuidelineIntake(workspace);
  }

  @Override
  public Leads leads() throws StorageException {
    return workspace.leads();
  }

  @Override
  public void putLeads(Leads leads) throws StorageException {
    workspace.putLeads(leads);
  }

  @Override
  public Found read(Path file) throws RefusedGuideline, StorageException {
    try {
      String source = GuidelineFile.read(file);
      return new Found(GuidelineFile.parse(source), source, guidelines.rehearse(source));
    } catch (ExchangeException e) {
      throw new RefusedGuideline(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void putInForce(Found found) throws RefusedGuideline, StorageException {
    try {
      guidelines.take(found.source());
    } catch (ExchangeException e) {
      throw new RefusedGuideline(String.valueOf(e.getMessage()), e);
    }
  }
}
