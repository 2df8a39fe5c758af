package org.policygraph.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request that is too large before reading it. Only a client with the token may
 * send large requests.
 */
@Component
@ConditionalOnWebApplication
class RequestSize extends OncePerRequestFilter {

	private static final long QUESTION = 1 << 20;

	private static final long DOCUMENTS = 64L << 20;

	private final WriteToken token;

	RequestSize(WriteToken token) {
		this.token = token;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		boolean may = this.token.isShownBy(request.getHeader(HttpHeaders.AUTHORIZATION));
		long most = may ? DOCUMENTS : QUESTION;
		if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			refuse(response, HttpStatus.LENGTH_REQUIRED, "LENGTH_REQUIRED",
					"Send the header Content-Length. 请提供 Content-Length 请求头。");
		}
		else if (request.getContentLengthLong() > most) {
			refuse(response, HttpStatus.CONTENT_TOO_LARGE, "REQUEST_TOO_LARGE",
					"The request is larger than " + (most >> 20) + " MB"
							+ (may ? "; send fewer files at a time. 请求过大，请分批发送文件。"
									: "; only who shows the token may send more. 请求过大；出示令牌者可发送更大的请求。"));
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static void refuse(HttpServletResponse response, HttpStatus status, String code, String message)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.setHeader(HttpHeaders.CONNECTION, "close");
		response.getOutputStream()
			.write("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message, code)
				.getBytes(StandardCharsets.UTF_8));
	}

}
