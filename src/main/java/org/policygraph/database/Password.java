package org.policygraph.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** A password, in a file that its owner alone can read. */
public final class Password {

	private static final int BYTES = 24;

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

	private Password() {
	}

	static String read(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new DatabaseUnavailable("The database's password cannot be read from " + file + ". 无法读取数据库密码文件。",
					"Make the file readable for you, or restore it. 请恢复该文件或其读取权限。");
		}
	}

	/**
	 * A random password of letters and digits. Neo4j's command would take a password that
	 * begins with a hyphen for an option.
	 */
	public static String random() {
		byte[] bytes = new byte[BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	/** The file is whole or not there at all. */
	public static void write(Path file, String password) throws IOException {
		Path draft = file.resolveSibling(file.getFileName() + ".draft");
		Files.deleteIfExists(draft);
		try {
			Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWNER));
		}
		catch (UnsupportedOperationException | FileSystemException ex) {
			Files.createFile(draft);
			draft.toFile().setReadable(false, false);
			draft.toFile().setReadable(true, true);
		}
		Files.writeString(draft, password + "\n");
		Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

}
